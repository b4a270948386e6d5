namespace ClaimGraph.Comparison;

/// <summary>How two positions were compared, rung by rung.</summary>
/// <param name="Rungs">The rungs looked at, in order; the last one holds unless nothing is comparable.</param>
/// <param name="Link">The link; null when nothing is comparable.</param>
/// <param name="Summary">One sentence: the verdict and its reason, or why nothing is comparable.</param>
public sealed record Explanation(IReadOnlyList<RungResult> Rungs, Link? Link, string Summary);
