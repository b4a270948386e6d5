using ClaimGraph.Claims;

namespace ClaimGraph.Cli.Extracting;

/// <summary>A text whose numbers and dates are wanted.</summary>
/// <param name="Id">Its name, given back with what is found.</param>
/// <param name="Text">The text.</param>
/// <param name="Reference">The day on which it is read, for dates relative to it; null when unknown.</param>
sealed record ValueCase(string Id, string Text, DateSpan? Reference);
