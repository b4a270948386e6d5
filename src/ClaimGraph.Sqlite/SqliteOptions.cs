namespace ClaimGraph.Sqlite;

/// <summary>How the embedded graph works with its file.</summary>
public sealed record SqliteOptions
{
    /// <summary>How long a writer waits for another one before it gives up with a transient fault.</summary>
    /// <value>60 seconds; above 0.</value>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What a committed batch survives.</summary>
    /// <value><see cref="SqliteDurability.Full"/>.</value>
    public SqliteDurability Durability { get; init; } = SqliteDurability.Full;

    /// <summary>The page cache of the writer in MiB. Each reader takes at most a quarter of it.</summary>
    /// <value>64; from 1 to 1,024.</value>
    public int CacheMebibytes { get; init; } = 64;

    /// <summary>How many pages of 4 KiB gather in the write-ahead log before they are moved into the file.</summary>
    /// <value>32,000, about 128 MB; from 100 to 1,000,000. More pages mean fewer moves and a larger log.</value>
    public int CheckpointPages { get; init; } = 32_000;
}
