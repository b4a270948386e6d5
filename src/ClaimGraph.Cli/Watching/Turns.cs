using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Watching;

/// <summary>Tells the graph that this worker lives, what it holds and how much waits, and asks whose turn files are.</summary>
sealed class Turns(IClaimGraph graph, Backlog backlog, WatchOptions options, TimeProvider time) : IDisposable
{
    // A worker that misses two reports is still alive.
    const int ReportsALease = 3;

    readonly SemaphoreSlim gate = new(1, 1);
    readonly HashSet<string> held = new(StringComparer.Ordinal);
    readonly DateTimeOffset started = time.GetUtcNow();

    /// <summary>The worker's name.</summary>
    internal string Worker { get; } =
        FormattableString.Invariant($"{Environment.MachineName}-{Environment.ProcessId}-{time.GetUtcNow().ToUnixTimeMilliseconds() % 100_000_000:x}");

    /// <summary>The pause between two reports.</summary>
    internal TimeSpan Pause => options.Lease / ReportsALease;

    /// <summary>Reports, and asks for files.</summary>
    /// <param name="wanted">The hashes of the files; those that this worker holds already are left out.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whose turn each is; a file that this worker is already loading under another name is another's.</returns>
    internal async Task<IReadOnlyDictionary<string, FileTurn>> AskAsync(IEnumerable<string> wanted, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            string[] holding = [.. held];
            string[] asked = [.. wanted.Where(file => !held.Contains(file)).Distinct(StringComparer.Ordinal)];
            var turns = await graph.CheckInAsync(Report(), [.. holding, .. asked], cancellationToken);
            var answers = new Dictionary<string, FileTurn>(StringComparer.Ordinal);
            for (var i = 0; i < asked.Length; i++)
            {
                answers[asked[i]] = turns[holding.Length + i];
                if (answers[asked[i]] == FileTurn.Own) held.Add(asked[i]);
            }

            return answers;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>This worker no longer needs a file; others hear of it with the next report.</summary>
    internal async Task LetGoAsync(string file)
    {
        await gate.WaitAsync(CancellationToken.None);
        held.Remove(file);
        gate.Release();
    }

    /// <summary>Reports until it is stopped. A graph out of reach is told elsewhere.</summary>
    internal async Task ReportAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await AskAsync([], cancellationToken);
            }
            catch (ClaimGraphException)
            {
                // Whoever writes meets the same, and waits.
            }
        }
    }

    /// <summary>Ends the worker in the eyes of the others, if the graph can be told.</summary>
    internal async Task EndAsync(TimeSpan patience)
    {
        using var stop = new CancellationTokenSource(patience, time);
        try
        {
            await graph.CheckOutAsync(Worker, stop.Token);
        }
        catch (Exception error) when (error is ClaimGraphException or OperationCanceledException)
        {
            // Its lease runs out by itself.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    WorkerReport Report() => new()
    {
        Worker = Worker,
        Machine = Environment.MachineName,
        Started = started,
        Lease = options.Lease,
        Waiting = backlog.Waiting,
        OldestWaiting = backlog.OldestWaiting,
        SetAside = backlog.SetAsideCount,
    };
}
