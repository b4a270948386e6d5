using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>One end, or the middle, of a consensus.</summary>
/// <param name="Value">The value: of a quantity's low and high only the end in question, open where it is open; else the position's whole value.</param>
/// <param name="Position">The position that says so.</param>
/// <param name="Outlets">How many outlets carry that position.</param>
/// <param name="Origins">How many independent origins that position has.</param>
public sealed record ConsensusPoint(ClaimValue Value, ContentId Position, int Outlets, int Origins);
