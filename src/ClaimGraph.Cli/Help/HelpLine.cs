namespace ClaimGraph.Cli.Help;

/// <summary>A word of the command line with what it means.</summary>
/// <param name="Left">The word.</param>
/// <param name="Right">What it means.</param>
/// <remarks>A class on purpose: ahead-of-time code of LINQ is shared by classes, and compiled at start-up for every struct.</remarks>
sealed record HelpLine(string Left, string? Right)
{
    /// <summary>Whether it belongs at the end of its list.</summary>
    public bool IsLast { get; init; }
}
