using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimGraph.Graph;
using Polly;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Talks to Neo4j through its Query API (HTTP, part of every server from 5.26 on). Needs no driver.</summary>
/// <remarks>Source: Neo4j Query API documentation, version 5.26. Credentials travel in a header and are never logged.</remarks>
public sealed class QueryApiTransport : INeo4jTransport
{
    // A discovery document has a few hundred bytes; what is much longer is a web page.
    const int LongestDiscovery = 65_536;

    readonly QueryApiConnection connection;
    readonly ResiliencePipeline retries;
    readonly int lifeSeconds;

    /// <summary>Creates the transport; nothing is sent yet.</summary>
    /// <exception cref="ClaimGraphException"><see cref="Neo4jOptions.Fault"/> finds something wrong.</exception>
    public QueryApiTransport(Neo4jOptions options, TimeProvider time)
        : this(options, time, handler: null)
    {
    }

    /// <summary>Creates the transport over a handler of one's own, which it disposes.</summary>
    /// <exception cref="ClaimGraphException"><see cref="Neo4jOptions.Fault"/> finds something wrong.</exception>
    public QueryApiTransport(Neo4jOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Fault() is { } fault) throw new ClaimGraphException(fault);
        connection = new QueryApiConnection(options, handler);
        lifeSeconds = (int)Math.Max(1, options.TransactionTimeout.TotalSeconds);
        retries = TransportRetries.Build(options, time);
    }

    /// <inheritdoc/>
    public string Address => connection.Address;

    /// <inheritdoc/>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var found = await retries.ExecuteAsync(async token => await DiscoverAsync(token), cancellationToken);
        if (!ServerVersion.TryParse(found, out var version))
            throw new ClaimGraphException($"{Address} is not Neo4j's HTTP port: use port 7474 (https: 7473), not the Bolt port 7687.");
        if (version.Fault(Address) is { } fault) throw new ClaimGraphException(fault);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Row> ReadAsync(
        Statement statement, IReadOnlyDictionary<string, object?> parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (reply, row) = await retries.ExecuteAsync(
            async token =>
            {
                var opened = await connection.SendAsync(
                    HttpMethod.Post, connection.QueryPath, new RequestBody(statement, parameters, ("accessMode", "Read")), token);
                try
                {
                    return (opened, await opened.ReadAsync(token));
                }
                catch
                {
                    opened.Dispose();
                    throw;
                }
            },
            cancellationToken);
        using (reply)
        {
            for (; row is not null; row = await reply.ReadAsync(cancellationToken)) yield return row;
        }
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        await retries.ExecuteAsync(
            async token =>
            {
                using var reply = await connection.SendAsync(HttpMethod.Post, connection.QueryPath, new RequestBody(statement, parameters), token);
                await reply.ReadAllAsync(token);
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<ITransportTransaction> BeginAsync(Statement? first, CancellationToken cancellationToken)
    {
        var body = new RequestBody(first, Parameters.None, ("maxExecutionTime", lifeSeconds));
        using var reply = await connection.SendAsync(HttpMethod.Post, $"{connection.QueryPath}/tx", body, cancellationToken);
        await reply.ReadAllAsync(cancellationToken);
        return reply.Transaction is { } id
            ? new QueryApiTransaction(connection, $"{connection.QueryPath}/tx/{Uri.EscapeDataString(id)}")
            : throw new ClaimGraphException($"{Address} began no transaction: check that nothing stands between claimgraph and Neo4j.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        connection.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task<string?> DiscoverAsync(CancellationToken cancellationToken)
    {
        var response = await connection.GetAsync(LongestDiscovery, cancellationToken);
        try
        {
            using var document = JsonDocument.Parse(response);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("neo4j_version", out var version)
                && version.ValueKind == JsonValueKind.String ? version.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
