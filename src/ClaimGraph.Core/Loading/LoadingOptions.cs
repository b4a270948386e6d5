namespace ClaimGraph.Loading;

/// <summary>How claims are written.</summary>
public sealed record LoadingOptions
{
    /// <summary>The lines of one transaction.</summary>
    /// <value>2,000; from 1 to 20,000.</value>
    public int BatchSize { get; init; } = 2_000;

    /// <summary>How often a batch is tried again after a transient fault, with growing, jittered pauses.</summary>
    /// <value>8; from 0 on, and <see cref="int.MaxValue"/> is for ever.</value>
    public int MaxRetries { get; init; } = 8;

    /// <summary>Whether a file whose bytes a finished load already holds is read again all the same.</summary>
    public bool Reread { get; init; }
}
