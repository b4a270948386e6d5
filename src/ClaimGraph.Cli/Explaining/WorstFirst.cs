using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Explaining;

/// <summary>The order of links in which the worst come first: by verdict, severity, ratio and gap.</summary>
static class WorstFirst
{
    /// <summary>The order. No two links of one graph are equal in it.</summary>
    internal static Comparer<Link> Order { get; } = Comparer<Link>.Create(Compare);

    static int Compare(Link a, Link b)
    {
        var order = a.Verdict.CompareTo(b.Verdict);
        if (order == 0) order = (b.Severity ?? Severity.Minor).CompareTo(a.Severity ?? Severity.Minor);
        if (order == 0) order = (b.Ratio ?? 0).CompareTo(a.Ratio ?? 0);
        if (order == 0) order = (b.Gap ?? 0).CompareTo(a.Gap ?? 0);
        if (order == 0) order = a.From.CompareTo(b.From);
        if (order == 0) order = a.To.CompareTo(b.To);
        return order == 0 ? string.CompareOrdinal(a.Rule, b.Rule) : order;
    }
}
