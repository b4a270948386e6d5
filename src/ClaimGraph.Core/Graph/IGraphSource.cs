using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Reads all that a graph holds, so that it can be written elsewhere: besides what reports read, what only a copy needs.</summary>
public interface IGraphSource : IGraphReader
{
    /// <summary>The fingerprint of the vocabulary and settings that made the links; null in a new graph.</summary>
    Task<string?> FindRulesAsync(CancellationToken cancellationToken);

    /// <summary>All concepts, in no order.</summary>
    Task<IReadOnlyList<ConceptView>> ListConceptsAsync(CancellationToken cancellationToken);

    /// <summary>The pairs of neighbours of which one of these questions is the <see cref="Neighbour.Part"/>, in no order.</summary>
    Task<IReadOnlyList<Neighbour>> ReadNeighboursAsync(IReadOnlyCollection<ContentId> parts, CancellationToken cancellationToken);

    /// <summary>All rejections of a load, by line and place; the same text may come again.</summary>
    IAsyncEnumerable<RejectionView> ReadRejectionsAsync(ContentId load, CancellationToken cancellationToken);
}
