namespace ClaimGraph.Graph;

/// <summary>What a worker tells of itself.</summary>
public sealed record WorkerReport
{
    /// <summary>The worker's name, of its own among all that share a graph.</summary>
    public required string Worker { get; init; }

    /// <summary>The name of the machine or container that it runs on.</summary>
    public required string Machine { get; init; }

    /// <summary>When it started, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>For how long it counts as alive, and keeps what it holds, without another report.</summary>
    public required TimeSpan Lease { get; init; }

    /// <summary>Files that it has seen and that are not loaded yet, those that are still being written included.</summary>
    public required long Waiting { get; init; }

    /// <summary>For how long the oldest of these has waited; null when none waits.</summary>
    public required TimeSpan? OldestWaiting { get; init; }

    /// <summary>Files that it gave up, or that it may not read.</summary>
    public required long SetAside { get; init; }
}
