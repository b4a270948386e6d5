namespace ClaimGraph.Graph;

/// <summary>The workers on an in-memory graph and what they hold.</summary>
sealed class InMemoryWorkers
{
    readonly Lock gate = new();
    readonly Dictionary<string, (WorkerReport Report, DateTimeOffset Seen)> workers = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> holders = new(StringComparer.Ordinal);

    internal IReadOnlyList<FileTurn> CheckIn(WorkerReport report, IReadOnlyList<string> files, Func<string, bool> isLoaded)
    {
        lock (gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            foreach (var (gone, _) in workers.Where(entry => (now - entry.Value.Seen).Duration() > IWorkSharing.Memory).ToArray()) CheckOut(gone);
            workers[report.Worker] = (report, now);
            var turns = files.Select(file => Turn(report.Worker, file, isLoaded)).ToArray();
            Free(report.Worker);
            for (var i = 0; i < turns.Length; i++)
                if (turns[i] == FileTurn.Own) holders[files[i]] = report.Worker;
            return turns;
        }
    }

    internal void CheckOut(string worker)
    {
        lock (gate)
        {
            workers.Remove(worker);
            Free(worker);
        }
    }

    internal IReadOnlyList<WorkerView> List()
    {
        lock (gate)
        {
            return [.. workers.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => View(entry.Key))];
        }
    }

    FileTurn Turn(string worker, string file, Func<string, bool> isLoaded)
    {
        if (isLoaded(file)) return FileTurn.Loaded;
        return holders.TryGetValue(file, out var holder) && holder != worker && View(holder).IsAlive ? FileTurn.Others : FileTurn.Own;
    }

    WorkerView View(string worker)
    {
        var (report, seen) = workers[worker];
        return new WorkerView(report, TimeProvider.System.GetUtcNow() - seen, holders.Values.LongCount(holder => holder == worker));
    }

    void Free(string worker)
    {
        foreach (var (file, _) in holders.Where(entry => entry.Value == worker).ToArray()) holders.Remove(file);
    }
}
