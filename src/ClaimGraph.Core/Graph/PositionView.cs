using System.Collections.Immutable;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A position with the claims that state it.</summary>
public sealed record PositionView(Position Position, ImmutableArray<ClaimSight> Claims);
