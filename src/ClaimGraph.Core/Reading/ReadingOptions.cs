namespace ClaimGraph.Reading;

/// <summary>How claim files are read.</summary>
public sealed record ReadingOptions
{
    const int LeastLineBytes = 1 << 10;
    const int MostLineBytes = 1 << 26;

    /// <summary>The longest line in bytes; longer ones are rejected without being kept in memory.</summary>
    /// <value>1 MiB; from 1 KiB to 64 MiB.</value>
    public int MaxLineBytes { get; init; } = 1 << 20;

    /// <summary>Whether the ids of the claims and the hash of the file are worked out. Reading only to check needs neither.</summary>
    /// <value>True.</value>
    public bool WithIds { get; init; } = true;

    /// <summary>What is wrong with these limits, as a sentence that says what to do; null when nothing is.</summary>
    public string? Fault() => MaxLineBytes is < LeastLineBytes or > MostLineBytes
        ? $"The longest line must lie between {LeastLineBytes} and {MostLineBytes} bytes, not {MaxLineBytes}."
        : null;
}
