using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Sample;

/// <summary>A conflict with both of its sides.</summary>
sealed record Conflict(Question Question, Link Link, PositionView From, PositionView To);
