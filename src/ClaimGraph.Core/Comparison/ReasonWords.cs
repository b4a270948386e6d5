using System.Globalization;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Says positions and distances in words.</summary>
static class ReasonWords
{
    /// <summary>A position: "about 100 to 999 (2019-02-20/2019-02-27)".</summary>
    internal static string Of(Position position)
    {
        var polarity = position.Polarity switch
        {
            Polarity.Denied => "not ",
            Polarity.Doubted => "perhaps not ",
            _ => "",
        };
        var time = position.Value is DateSpan ? "" : position.WhenAssumed ? $" (published {position.When})" : $" ({position.When})";
        return $"{polarity}{position.Value}{time}";
    }

    /// <summary>How far two values lie apart: "1,001 apart, 2 times"; "20 days apart".</summary>
    internal static string Of(Gap gap, ClaimKind kind)
    {
        if (gap.Distance is not { } distance) return "apart";
        if (kind == ClaimKind.Date) return OfDays(distance);
        var ratio = gap.Ratio is { } times ? string.Create(CultureInfo.InvariantCulture, $", {times:#,##0.##} times") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{distance:#,##0.######} apart{ratio}");
    }

    static string OfDays(double days) => days switch
    {
        < 1d / 24 => string.Create(CultureInfo.InvariantCulture, $"{days * 24 * 60:0} minutes apart"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{days * 24:0.#} hours apart"),
        1 => "1 day apart",
        _ => string.Create(CultureInfo.InvariantCulture, $"{days:#,##0.#} days apart"),
    };
}
