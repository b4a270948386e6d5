namespace ClaimGraph.Reading;

/// <summary>Limits on what is read.</summary>
public sealed record ReadingOptions
{
    /// <summary>The longest line in bytes; longer ones are rejected without being kept in memory.</summary>
    /// <value>1 MiB; from 1 KiB to 64 MiB.</value>
    public int MaxLineBytes { get; init; } = 1 << 20;
}
