namespace ClaimGraph.Cli.Terminal;

/// <summary>How far a command is.</summary>
/// <param name="What">What it is at, safe to show.</param>
/// <param name="Fraction">How much of the whole is done, from 0 to 1; null when the whole is not known.</param>
/// <param name="Done">How many lines, or whatever is counted, are done.</param>
sealed record ProgressStep(string What, double? Fraction, long Done);
