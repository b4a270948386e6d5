using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ClaimGraph.Elements;

/// <summary>Values as texts in the one form that XML, Java and Neo4j's <c>date()</c> and <c>datetime()</c> read.</summary>
public static class PropertyText
{
    // To the tenth of a microsecond, as exact as .NET is.
    const string InstantPattern = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A value that is neither a text nor several.</summary>
    public static string Of(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        LocalDate day => Of(day),
        DateTimeOffset moment => Of(moment),
        _ => throw new ArgumentException($"A property cannot be of type {value?.GetType().Name}.", nameof(value)),
    };

    /// <summary>A day: "2019-02-27".</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A moment in UTC: "2019-03-01T12:30:15.1250000Z".</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(InstantPattern, CultureInfo.InvariantCulture);
}
