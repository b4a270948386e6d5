namespace ClaimGraph.Comparison;

/// <summary>What one rung of the ladder found.</summary>
/// <param name="Rule">The rung's name.</param>
/// <param name="Holds">Whether it decides; the first that does ends the ladder.</param>
/// <param name="Finding">What it looked at and found, in words.</param>
public sealed record RungResult(string Rule, bool Holds, string Finding);
