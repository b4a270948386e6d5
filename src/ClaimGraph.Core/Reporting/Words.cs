using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Values, times and counts in plain words, without the signs of EDTF. Nothing here comes from strangers.</summary>
public static class Words
{
    /// <summary>A position's value; "not 40" and "doubted: 40" where it is denied or doubted.</summary>
    public static string Value(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.Polarity switch
        {
            Polarity.Denied => $"not {Value(position.Value)}",
            Polarity.Doubted => $"doubted: {Value(position.Value)}",
            _ => Value(position.Value),
        };
    }

    /// <summary>A value: "at least 200", "about 2019-02", "carried-out".</summary>
    public static string Value(ClaimValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is DateSpan span ? Time(span) : value.ToString()!;
    }

    /// <summary>The time that a position is about; null for a date that is itself that time.</summary>
    public static string? When(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Value is DateSpan date && (position.WhenAssumed || date == position.When)) return null;
        return position.WhenAssumed ? $"{Time(position.When)} (assumed)" : Time(position.When);
    }

    /// <summary>A time: "2019-02-20 to 2019-02-27", "until 2019-03-02", "about 2019-02".</summary>
    public static string Time(DateSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        var exact = span.Approximate ? DateSpan.FromSeconds(span.StartSecond, span.EndSecond) : span;
        var edtf = exact.ToString();
        var words = exact switch
        {
            { StartSecond: DateSpan.OpenStart } => $"until {edtf[(edtf.IndexOf('/', StringComparison.Ordinal) + 1)..]}",
            { EndSecond: DateSpan.OpenEnd } => $"{edtf[..edtf.IndexOf('/', StringComparison.Ordinal)]} or later",
            _ => edtf.Replace("/", " to ", StringComparison.Ordinal),
        };
        return span.Approximate ? $"about {words}" : words;
    }

    /// <summary>Who stands behind a position: "2 outlets, 1 origin".</summary>
    public static string Behind(int outlets, int origins) => $"{Count(outlets, "outlet")}, {Count(origins, "origin")}";

    /// <summary>Who stands behind a position.</summary>
    public static string Behind(PositionView view)
    {
        var backing = Backing.Of(view);
        return Behind(backing.Outlets.Length, backing.Origins);
    }

    /// <summary>A count with its noun: "1 claim", "1,200 claims".</summary>
    public static string Count(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {noun}{(count == 1 ? "" : "s")}");
}
