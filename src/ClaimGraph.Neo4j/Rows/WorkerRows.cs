using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Workers as parameters and back.</summary>
static class WorkerRows
{
    /// <summary>The parameters of write-worker.cypher.</summary>
    internal static Dictionary<string, object?> Write(WorkerReport report) => new(StringComparer.Ordinal)
    {
        ["worker"] = report.Worker,
        ["machine"] = report.Machine,
        ["started"] = PropertyText.Of(report.Started),
        ["leaseSeconds"] = report.Lease.TotalSeconds,
        ["waiting"] = report.Waiting,
        ["oldestSeconds"] = report.OldestWaiting?.TotalSeconds,
        ["setAside"] = report.SetAside,
    };

    /// <summary>The worker of a row.</summary>
    internal static WorkerView Read(Row row) => new(
        new WorkerReport
        {
            Worker = row.Need("worker"),
            Machine = row.Need("machine"),
            Started = LoadRows.ReadInstant(row, "started") ?? throw row.Broken("started"),
            Lease = TimeSpan.FromSeconds(row.Number("leaseSeconds") ?? throw row.Broken("leaseSeconds")),
            Waiting = row.Whole("waiting"),
            OldestWaiting = row.Number("oldestSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            SetAside = row.Whole("setAside"),
        },
        TimeSpan.FromMilliseconds(row.Whole("sinceMillis")),
        row.Whole("holds"));
}
