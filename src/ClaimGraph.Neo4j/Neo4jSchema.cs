using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>Creates and checks the graph's constraints and indexes. Several programs may do so at once.</summary>
static class Neo4jSchema
{
    /// <summary>The version of the schema that this program writes.</summary>
    internal const int Version = 4;

    /// <summary>Brings the graph to <see cref="Version"/>.</summary>
    /// <exception cref="ClaimGraphException">The graph is newer.</exception>
    internal static async Task EnsureAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        if (await ReadAsync(transport, cancellationToken) == Version) return;
        // Neo4j keeps changes of schema and of data in transactions apart: the version is written last, so a break in between is mended by the next opening.
        foreach (var statement in Statement.Schema) await transport.ApplyAsync(statement, Parameters.None, cancellationToken);
        await transport.ApplyAsync(Statement.Of("await-indexes"), Parameters.None, cancellationToken);
        await transport.ApplyAsync(Statement.Of("write-schema"), Parameters.Of("schema", Version), cancellationToken);
    }

    static async Task<long> ReadAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var version = 0L;
        await foreach (var row in transport.ReadAsync(Statement.Of("read-schema"), Parameters.None, cancellationToken))
            version = row["schema"] is long found ? found : 0;
        return version <= Version
            ? version
            : throw new ClaimGraphException($"The graph at {transport.Address} was made by a newer claimgraph (schema {version}, this one knows {Version}): upgrade claimgraph.");
    }
}
