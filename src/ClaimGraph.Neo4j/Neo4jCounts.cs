using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>Counts what the graph holds, by Neo4j's own count stores where they can answer.</summary>
static class Neo4jCounts
{
    internal static async Task<GraphSummary> SummarizeAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var counts = await CountAsync(transport, "summarize", cancellationToken);
        long Count(string what) => counts.GetValueOrDefault(what);
        return new GraphSummary
        {
            Schema = (int)Count("schema"),
            Outlets = Count("outlets"),
            Articles = Count("articles"),
            Claims = Count("claims"),
            Questions = Count("questions"),
            Positions = Count("positions"),
            Origins = Count("origins"),
            Links = Ordered(Enum.GetValues<Verdict>(), verdict => Count(verdict.ToName())),
            Conflicts = Ordered(Enum.GetValues<Severity>(), severity => Count(severity.ToName())),
            Rejections = Count("rejections"),
            Loads = Count("loads"),
        };
    }

    internal static async Task<Audit> AuditAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var counts = await CountAsync(transport, "audit-counts", cancellationToken);
        long Count(string what) => counts.GetValueOrDefault(what);
        var open = new List<LoadRecord>();
        await foreach (var row in transport.ReadAsync(Statement.Of("audit-loads"), Parameters.None, cancellationToken)) open.Add(LoadRows.Read(row));
        var strays = new List<string>();
        await foreach (var row in transport.ReadAsync(Statement.Of("audit-strays"), Parameters.None, cancellationToken)) strays.Add(row.Need("stray"));
        var ledger = new Books(Count("lines"), Count("blank"), Count("read"), Count("loaded"), Count("duplicate"), Count("rejected"));
        return new Audit(Count("claims"), ledger, Count("rejections"), open, strays);
    }

    static SortedDictionary<T, long> Ordered<T>(T[] keys, Func<T, long> count)
        where T : struct, Enum => new(keys.ToDictionary(key => key, count));

    static async Task<Dictionary<string, long>> CountAsync(INeo4jTransport transport, string statement, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var row in transport.ReadAsync(Statement.Of(statement), Parameters.None, cancellationToken))
            if (row.Text("what") is { } what) counts[what] = row["n"] is long n ? n : 0;
        return counts;
    }
}
