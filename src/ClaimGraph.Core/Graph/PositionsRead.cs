using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Positions and the links that they own (<see cref="Link.Owner"/>). Each once.</summary>
public sealed record PositionsRead(IReadOnlyList<Position> Positions, IReadOnlyList<Link> Links);
