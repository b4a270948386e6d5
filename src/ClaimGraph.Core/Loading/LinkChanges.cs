using ClaimGraph.Comparison;

namespace ClaimGraph.Loading;

/// <summary>What new claims change beside themselves.</summary>
sealed record LinkChanges(IReadOnlyList<Position> Positions, IReadOnlyList<Neighbour> Neighbours, IReadOnlyList<Link> Removed, IReadOnlyList<Link> Added)
{
    internal static LinkChanges None { get; } = new([], [], [], []);
}
