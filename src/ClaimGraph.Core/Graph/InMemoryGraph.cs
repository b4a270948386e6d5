using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>
/// A graph in memory, gone with the process: the reference that every other graph must agree with, plain rather than fast.
/// Every call looks through all that the graph holds.
/// </summary>
public sealed class InMemoryGraph : IClaimGraph
{
    readonly InMemoryStore store;

    /// <summary>Creates an empty graph.</summary>
    public InMemoryGraph() => store = new InMemoryStore();

    /// <summary>Opens another graph's memory a second time: what one writes, the other sees.</summary>
    public InMemoryGraph(InMemoryGraph other)
    {
        ArgumentNullException.ThrowIfNull(other);
        store = other.store;
    }

    /// <inheritdoc/>
    public string Address => "memory:";

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        await store.Writer.WaitAsync(cancellationToken);
        return new InMemoryTransaction(store);
    }

    /// <inheritdoc/>
    public Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken) => Task.FromResult(InMemoryCounts.Summarize(store.Committed));

    /// <inheritdoc/>
    public async IAsyncEnumerable<QuestionHead> ListQuestionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var head in InMemoryCounts.Heads(store.Committed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return head;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutletView>>([.. InMemoryCounts.Outlets(store.Committed)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken)
    {
        var views = new InMemoryViews(store.Committed);
        return Task.FromResult<IReadOnlyList<QuestionView>>([.. questions.Distinct().Select(views.Read).OfType<QuestionView>()]);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refOrId);
        var state = store.Committed;
        var isPrefix = refOrId.Length is >= 8 and <= 2 * ContentId.Size && refOrId.All(char.IsAsciiHexDigit);
        return Task.FromResult<IReadOnlyList<ClaimSight>>([.. state.Claims.Values
            .Where(record => record.Claim.Ref == refOrId
                || (isPrefix && record.Id.ToString().StartsWith(refOrId, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(record => record.Id)
            .Take(100)
            .Select(state.Sight)]);
    }

    /// <inheritdoc/>
    public Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken) => Task.FromResult(store.Committed.Texts.GetValueOrDefault(article)?.Text);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LoadRecord>>([.. LatestFirst().Take(limit)]);

    /// <inheritdoc/>
    public Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken) =>
        Task.FromResult(LatestFirst().FirstOrDefault(load => load.Finished is not null && load.Sha256 == sha256));

    /// <inheritdoc/>
    public Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken)
    {
        var state = store.Committed;
        return Task.FromResult<IReadOnlyList<RejectionView>>([.. state.Rejections
            .OrderByDescending(kept => state.Loads[kept.Load].Started)
            .ThenBy(kept => kept.Load)
            .ThenBy(kept => kept.Rejection.Line)
            .ThenBy(kept => kept.Rejection.Offset)
            .Select(kept => RejectionView.Of(kept.Rejection))
            .DistinctBy(view => (view.Text, view.Reason))
            .Take(limit)]);
    }

    /// <inheritdoc/>
    public Task<Audit> AuditAsync(CancellationToken cancellationToken) => Task.FromResult(InMemoryCounts.Audit(store.Committed));

    /// <inheritdoc/>
    public Task<string?> FindRulesAsync(CancellationToken cancellationToken) => Task.FromResult(store.Committed.Rules);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConceptView>> ListConceptsAsync(CancellationToken cancellationToken)
    {
        var broader = store.Committed.Broader.ToLookup(step => step.Concept, step => step.Broader, StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyList<ConceptView>>([.. store.Committed.Concepts.Values
            .Select(node => new ConceptView(node, [.. broader[node.Id].Order(StringComparer.Ordinal)]))]);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Neighbour>> ReadNeighboursAsync(IReadOnlyCollection<ContentId> parts, CancellationToken cancellationToken)
    {
        var wanted = parts.ToHashSet();
        return Task.FromResult<IReadOnlyList<Neighbour>>([.. store.Committed.Neighbours.Values.Where(pair => wanted.Contains(pair.Part))]);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RejectionView> ReadRejectionsAsync(ContentId load, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (_, rejection) in store.Committed.Rejections.Where(kept => kept.Load == load).OrderBy(kept => kept.Rejection.Line).ThenBy(kept => kept.Rejection.Offset))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return RejectionView.Of(rejection);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FileTurn>> CheckInAsync(WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(files);
        var finished = store.Committed.Loads.Values
            .Where(load => load.Finished is not null && (load.Books.Read == 0 || load.Books.Rejected < load.Books.Read))
            .Select(load => load.Sha256).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult(store.Workers.CheckIn(report, files, finished.Contains));
    }

    /// <inheritdoc/>
    public Task CheckOutAsync(string worker, CancellationToken cancellationToken)
    {
        store.Workers.CheckOut(worker);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<WorkerView>> ListWorkersAsync(CancellationToken cancellationToken) => Task.FromResult(store.Workers.List());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    IEnumerable<LoadRecord> LatestFirst() =>
        store.Committed.Loads.Values.OrderByDescending(load => load.Started).ThenBy(load => load.Id);
}
