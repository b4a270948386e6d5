namespace ClaimGraph.Neo4j.Transport;

/// <summary>A transaction on the server. Disposing it without <see cref="CommitAsync"/> takes everything back; after a fault it is over.</summary>
public interface ITransportTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement and reads all its rows.</summary>
    Task<IReadOnlyList<Row>> RunAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Runs a last statement, if there is one, and commits.</summary>
    Task CommitAsync(Statement? last, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);
}
