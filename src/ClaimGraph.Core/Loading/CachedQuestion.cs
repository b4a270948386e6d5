using ClaimGraph.Comparison;

namespace ClaimGraph.Loading;

/// <summary>The positions of a question that touch some days, all of them, with the links that they own.</summary>
sealed class CachedQuestion(DayRange range, IReadOnlyList<Position> positions, IReadOnlyList<Link> links)
{
    internal DayRange Range => range;

    internal IReadOnlyList<Position> Positions => positions;

    internal IReadOnlyList<Link> Links => links;

    internal long LastUse { get; set; }
}
