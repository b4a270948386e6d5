using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>The workers and what they hold. Takes no writer's lock: a report never waits for a batch.</summary>
static class Neo4jWorkers
{
    internal static async Task<IReadOnlyList<FileTurn>> CheckInAsync(
        INeo4jTransport transport, WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        await using var transaction = await transport.BeginAsync(first: null, cancellationToken);
        await transaction.RunAsync(Statement.Of("forget-workers"), Gone(worker: null), cancellationToken);
        await transaction.RunAsync(Statement.Of("write-worker"), WorkerRows.Write(report), cancellationToken);
        var held = new HashSet<string>(StringComparer.Ordinal);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        if (files.Count > 0)
        {
            // Locked in one order, so that two workers that ask at once do not wait for each other.
            var wanted = With(report.Worker, files.Order(StringComparer.Ordinal));
            foreach (var row in await transaction.RunAsync(Statement.Of("hold-files"), wanted, cancellationToken))
                if (row.Flag("isHeld")) held.Add(row.Need("sha256"));
            // Looked up last: who held a file until just now has committed its load before.
            foreach (var row in await transaction.RunAsync(Statement.Of("find-loaded"), Parameters.Of("files", wanted["files"]), cancellationToken))
                loaded.Add(row.Need("sha256"));
        }

        await FreeAsync(transaction, report.Worker, files.Where(file => !loaded.Contains(file)), cancellationToken);
        await transaction.CommitAsync(last: null, Parameters.None, cancellationToken);
        return [.. files.Select(file => loaded.Contains(file) ? FileTurn.Loaded : held.Contains(file) ? FileTurn.Others : FileTurn.Own)];
    }

    internal static async Task CheckOutAsync(INeo4jTransport transport, string worker, CancellationToken cancellationToken)
    {
        await transport.ApplyAsync(Statement.Of("forget-workers"), Gone(worker), cancellationToken);
        await transport.ApplyAsync(Statement.Of("free-files"), With(worker, []), cancellationToken);
    }

    internal static async Task<IReadOnlyList<WorkerView>> ListAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var workers = new List<WorkerView>();
        await foreach (var row in transport.ReadAsync(Statement.Of("list-workers"), Parameters.None, cancellationToken)) workers.Add(WorkerRows.Read(row));
        return workers;
    }

    static async Task FreeAsync(ITransportTransaction transaction, string worker, IEnumerable<string> files, CancellationToken cancellationToken) =>
        await transaction.RunAsync(Statement.Of("free-files"), With(worker, files), cancellationToken);

    static Dictionary<string, object?> With(string worker, IEnumerable<string> files)
    {
        var parameters = Parameters.Of("worker", worker);
        parameters["files"] = files.ToList<object?>();
        return parameters;
    }

    static Dictionary<string, object?> Gone(string? worker)
    {
        var parameters = Parameters.Of("worker", worker);
        parameters["memorySeconds"] = IWorkSharing.Memory.TotalSeconds;
        return parameters;
    }
}
