using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Reads the graph again and again, and never faster than it answers.</summary>
/// <param name="graph">The graph.</param>
/// <param name="interval">The pause between two readings, at least.</param>
/// <param name="time">The clock.</param>
sealed class SnapshotReader(IClaimGraph graph, TimeSpan interval, TimeProvider time) : IDisposable
{
    const int MostLoads = 200;
    const int MostRejections = 1_000;

    readonly SemaphoreSlim asked = new(0);

    /// <summary>Asks for a reading now, of the lists too.</summary>
    internal void Refresh() => asked.Release();

    /// <summary>Reads until it is stopped. Never fails: faults are told in the snapshot.</summary>
    /// <param name="publish">Told each snapshot; the totals come before the lists, which take longer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task RunAsync(Action<Snapshot> publish, CancellationToken cancellationToken)
    {
        var snapshot = Empty();
        while (!cancellationToken.IsCancellationRequested)
        {
            var begun = time.GetTimestamp();
            try
            {
                await foreach (var next in ReadAsync(snapshot, cancellationToken)) publish(snapshot = next);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // Whatever breaks is told and tried again: the screen stays.
                publish(snapshot = snapshot with { Fault = error is ClaimGraphException ? error.Message : $"{error.GetType().Name}: {error.Message}" });
            }

            var took = time.GetElapsedTime(begun);
            snapshot = snapshot with { Took = took };
            if (await PauseAsync(took > interval ? took : interval, cancellationToken)) snapshot = snapshot with { ListsOf = null };
        }
    }

    /// <summary>Reads once.</summary>
    /// <exception cref="ClaimGraphException">The graph is out of reach.</exception>
    internal async Task<Snapshot> ReadAsync(CancellationToken cancellationToken) => await ReadAsync(Empty(), cancellationToken).LastAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => asked.Dispose();

    async IAsyncEnumerable<Snapshot> ReadAsync(Snapshot before, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var summary = await graph.SummarizeAsync(cancellationToken);
        var loads = await graph.ListLoadsAsync(MostLoads, cancellationToken);
        var workers = await graph.ListWorkersAsync(cancellationToken);
        var next = before.With(summary, loads, workers, time.GetUtcNow());
        yield return next;

        var totals = Snapshot.FingerprintOf(summary);
        if (totals == before.ListsOf)
        {
            yield return next with { ListsTaken = next.Taken };
            yield break;
        }

        var heads = new List<QuestionHead>();
        await foreach (var head in graph.ListQuestionsAsync(cancellationToken)) heads.Add(head);
        var outlets = await graph.ListOutletsAsync(cancellationToken);
        var rejections = await graph.ListRejectionsAsync(MostRejections, cancellationToken);
        yield return next with { Questions = QuestionLists.Of(heads), Outlets = [.. outlets], Rejections = [.. rejections], ListsOf = totals, ListsTaken = next.Taken };
    }

    async Task<bool> PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            return await asked.WaitAsync(pause, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    Snapshot Empty() => new() { Address = graph.Address, Interval = interval };
}
