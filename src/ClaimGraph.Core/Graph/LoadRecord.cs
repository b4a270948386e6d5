using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>The ledger's entry for one reading of one file. Written with every batch, so a load that was cut off keeps true books.</summary>
public sealed record LoadRecord
{
    /// <summary>The id, from file, start and process.</summary>
    public required ContentId Id { get; init; }

    /// <summary>The file as the user named it; "-" for standard input.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits; null until the file is read to its end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>When the load began, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended, UTC; null while it runs, and for ever when it was cut off.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>What became of the lines that are committed so far.</summary>
    public Books Books { get; init; } = Books.Empty;

    /// <summary>How many batches are committed; tells a batch of unknown outcome whether it was.</summary>
    public int Batches { get; init; }
}
