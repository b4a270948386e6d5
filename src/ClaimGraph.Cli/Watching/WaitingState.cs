namespace ClaimGraph.Cli.Watching;

/// <summary>What a file that is not loaded yet is waiting for.</summary>
enum WaitingState
{
    /// <summary>To stay as it is for long enough, and for its turn.</summary>
    Turn,

    /// <summary>To be read and committed.</summary>
    InFlight,

    /// <summary>Another worker, which holds it.</summary>
    OtherWorker,
}
