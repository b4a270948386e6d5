namespace ClaimGraph.Graph;

/// <summary>Writes to a graph.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Begins a transaction and waits until this is the graph's only writer. Whatever another writer committed is seen.
    /// </summary>
    Task<IGraphTransaction> BeginAsync(CancellationToken cancellationToken);
}
