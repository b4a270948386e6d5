namespace ClaimGraph.Reporting.Html;

/// <summary>A mark on a scale.</summary>
/// <param name="At">The value that it marks.</param>
/// <param name="Label">The value in words.</param>
readonly record struct Tick(double At, string Label);
