namespace ClaimGraph.Cli.Dashboard;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text, safe to show.</param>
/// <param name="Ink">What it is.</param>
public sealed record Piece(string Text, Ink Ink = Ink.Plain);
