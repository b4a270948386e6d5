using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>Reads a graph.</summary>
public interface IGraphReader
{
    /// <summary>The counts of everything.</summary>
    Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken);

    /// <summary>All questions with their worst conflict, in no order.</summary>
    IAsyncEnumerable<QuestionHead> ListQuestionsAsync(CancellationToken cancellationToken);

    /// <summary>All outlets with the counts of their claims, in ordinal order of their names.</summary>
    Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken);

    /// <summary>Some questions with all their positions, claims and links, in no order. Ids that the graph does not hold are left out.</summary>
    Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken);

    /// <summary>The claims with this reference, or whose id in hexadecimal digits begins with this (8 digits or more). At most 100.</summary>
    Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken);

    /// <summary>The text of an article; null when the graph keeps none, as of articles of claim files.</summary>
    Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken);

    /// <summary>The loads, the latest start first.</summary>
    /// <param name="limit">The most loads to return.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken);

    /// <summary>A finished load of a file with these bytes; null when there is none.</summary>
    Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>Rejections that are kept, of the latest loads first; each text with each reason once.</summary>
    Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Counts again, from the graph itself, what the ledger says.</summary>
    Task<Audit> AuditAsync(CancellationToken cancellationToken);
}
