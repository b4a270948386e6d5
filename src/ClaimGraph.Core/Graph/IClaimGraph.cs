namespace ClaimGraph.Graph;

/// <summary>A graph of claims: what the loader writes and the reports read.</summary>
/// <remarks>
/// Every member throws <see cref="ClaimGraphException"/> when the graph is out of reach, refuses or breaks. Implementations do not retry
/// writes; the loader retries whole batches while <see cref="ClaimGraphException.IsTransient"/> says so.
/// </remarks>
public interface IClaimGraph : IGraphWriter, IGraphSource, IWorkSharing, IAsyncDisposable
{
    /// <summary>The graph's address as a person may see it, without secrets.</summary>
    string Address { get; }

    /// <summary>Connects, and creates or upgrades the schema in one transaction. Refuses a graph of a newer schema.</summary>
    Task OpenAsync(CancellationToken cancellationToken);
}
