namespace ClaimGraph.Cli;

/// <summary>Wrong usage or configuration, found after the command line was read. Becomes one message and <see cref="ExitCode.Usage"/>.</summary>
sealed class UsageException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Creates the exception for a single fault.</summary>
    public UsageException(string fault)
        : this([fault]) { }

    /// <summary>Each fault as a sentence that says what to do.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>What the user may choose from instead, a line each.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
