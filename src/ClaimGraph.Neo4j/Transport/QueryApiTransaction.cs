using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API.</summary>
sealed class QueryApiTransaction(QueryApiConnection connection, string path) : ITransportTransaction
{
    // The server ends a forgotten transaction by itself; a caller that gives up should not wait long.
    static readonly TimeSpan farewell = TimeSpan.FromSeconds(5);

    bool isOver;

    public async Task<IReadOnlyList<Row>> RunAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        using var reply = await connection.SendAsync(HttpMethod.Post, path, new RequestBody(statement, parameters), cancellationToken);
        return await reply.ReadAllAsync(cancellationToken);
    }

    public async Task CommitAsync(Statement? last, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        using var reply = await connection.SendAsync(HttpMethod.Post, $"{path}/commit", new RequestBody(last, parameters), cancellationToken);
        await reply.ReadAllAsync(cancellationToken);
        isOver = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (isOver) return;
        isOver = true;
        using var patience = new CancellationTokenSource(farewell);
        try
        {
            using var reply = await connection.SendAsync(HttpMethod.Delete, path, body: null, patience.Token);
        }
        catch (Exception exception) when (exception is ClaimGraphException or OperationCanceledException)
        {
            // Already over on the server, or out of reach: then the server takes everything back by itself.
        }
    }
}
