namespace ClaimGraph.Cli.Commands;

/// <summary>What <c>--out</c> takes.</summary>
static class OutputPath
{
    /// <summary>The name of standard output.</summary>
    internal const string Standard = "-";

    /// <summary>What the help says.</summary>
    internal const string Description = "Write to a file, whole or not at all [-, standard output]";
}
