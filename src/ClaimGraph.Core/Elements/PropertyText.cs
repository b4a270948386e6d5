using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ClaimGraph.Elements;

/// <summary>Days and moments as texts that Neo4j's <c>date()</c> and <c>datetime()</c> read.</summary>
public static class PropertyText
{
    // To the tenth of a microsecond, as exact as .NET is.
    const string InstantPattern = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A day: "2019-02-27".</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A moment in UTC: "2019-03-01T12:30:15.1250000Z".</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(InstantPattern, CultureInfo.InvariantCulture);
}
