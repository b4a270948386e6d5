using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

/// <summary>Compares summaries by all that they count; records compare dictionaries by identity. The schema's version is a graph's own.</summary>
sealed class SummaryComparer : IEqualityComparer<GraphSummary>
{
    internal static SummaryComparer Instance { get; } = new();

    public bool Equals(GraphSummary? x, GraphSummary? y) => x is not null && y is not null && Counts(x).SequenceEqual(Counts(y));

    public int GetHashCode(GraphSummary obj) => obj.Claims.GetHashCode();

    static IEnumerable<long> Counts(GraphSummary summary) =>
    [
        summary.Outlets, summary.Articles, summary.Claims, summary.Questions, summary.Positions, summary.Origins, summary.Rejections, summary.Loads,
        .. summary.Links.Select(pair => ((long)pair.Key * 1_000_000) + pair.Value),
        .. summary.Conflicts.Select(pair => ((long)pair.Key * 1_000_000) + pair.Value),
    ];
}
