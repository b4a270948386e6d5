using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A position of another question.</summary>
public sealed record OtherPosition(Question Question, PositionView View);
