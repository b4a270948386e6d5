using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Values, times and counts in plain words, without the signs of EDTF. Only a link's rule may come from strangers, who changed the graph.</summary>
static class Words
{
    /// <summary>A position's value; "not 40" and "doubted: 40" where it is denied or doubted.</summary>
    internal static string Value(Position position) => position.Polarity switch
    {
        Polarity.Denied => $"not {Value(position.Value)}",
        Polarity.Doubted => $"doubted: {Value(position.Value)}",
        _ => Value(position.Value),
    };

    /// <summary>A value: "at least 200", "about 2019-02", "carried-out".</summary>
    internal static string Value(ClaimValue value) => value is DateSpan span ? Time(span) : value.ToString()!;

    /// <summary>The time that a position is about; null for a date that is itself that time.</summary>
    internal static string? When(Position position)
    {
        if (position.Value is DateSpan date && (position.WhenAssumed || date == position.When)) return null;
        return position.WhenAssumed ? $"{Time(position.When)} (assumed)" : Time(position.When);
    }

    /// <summary>A time: "2019-02-20 to 2019-02-27", "until 2019-03-02", "about 2019-02".</summary>
    internal static string Time(DateSpan span)
    {
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
    internal static string Behind(int outlets, int origins) => $"{Count(outlets, "outlet")}, {Count(origins, "origin")}";

    /// <summary>Who stands behind a position.</summary>
    internal static string Behind(PositionView view)
    {
        var backing = Backing.Of(view);
        return Behind(backing.Outlets.Length, backing.Origins);
    }

    /// <summary>What the ends of a consensus are called.</summary>
    internal static (string Least, string Most) Extremes(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => ("lowest", "highest"),
        ClaimKind.Date => ("earliest", "latest"),
        _ => ("least far", "furthest"),
    };

    /// <summary>What introduces the best of a consensus.</summary>
    internal static string Best(Consensus consensus) => consensus.IsTied ? "Several are equally well supported, among them" : "Best supported:";

    /// <summary>What the position that a link begins at does to the one where it ends.</summary>
    internal static string Verb(Verdict verdict) => verdict switch
    {
        Verdict.ConflictsWith => "conflicts with",
        Verdict.Undecided => "undecided against",
        Verdict.Updates => "updates",
        Verdict.Includes => "includes",
        Verdict.Refines => "refines",
        _ => "agrees with",
    };

    /// <summary>A link's rule with its measures: "values-differ, gap 380, ratio 4.17"; the rule is what the graph holds.</summary>
    internal static string Rule(Link link, ClaimKind kind)
    {
        var unit = (kind, link.Gap) switch
        {
            (ClaimKind.Date, 1) => " day",
            (ClaimKind.Date, _) => " days",
            _ => "",
        };
        var gap = Measure.Show(link.Gap) is { } distance ? $", gap {distance}{unit}" : "";
        var ratio = Measure.Show(link.Ratio) is { } times ? $", ratio {times}" : "";
        return $"{link.Rule}{gap}{ratio}";
    }

    /// <summary>A text that begins with a capital letter, as far as it begins with one of ASCII.</summary>
    internal static string Sentence(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A count with its noun: "1 claim", "1,200 claims".</summary>
    internal static string Count(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {noun}{(count == 1 ? "" : "s")}");
}
