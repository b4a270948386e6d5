using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Loading;

/// <summary>A graph of which one call fails: the n-th, before it is done, or at a commit after it.</summary>
sealed class FaultyGraph(IClaimGraph inner, int failAt, bool isTransient, bool afterwards) : IClaimGraph
{
    internal int Calls { get; private set; }

    public string Address => inner.Address;

    public Task OpenAsync(CancellationToken cancellationToken) => CallAsync(() => inner.OpenAsync(cancellationToken));

    public async Task<IGraphTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        if (!afterwards) Count();
        return new Transaction(this, await inner.BeginAsync(cancellationToken));
    }

    public Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken) => CallAsync(() => inner.SummarizeAsync(cancellationToken));

    public IAsyncEnumerable<QuestionHead> ListQuestionsAsync(CancellationToken cancellationToken) => inner.ListQuestionsAsync(cancellationToken);

    public Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken) => CallAsync(() => inner.ListOutletsAsync(cancellationToken));

    public Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken) =>
        CallAsync(() => inner.ReadQuestionsAsync(questions, cancellationToken));

    public Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken) =>
        CallAsync(() => inner.FindClaimsAsync(refOrId, cancellationToken));

    public Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken) => CallAsync(() => inner.FindTextAsync(article, cancellationToken));

    public Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken) =>
        CallAsync(() => inner.ListLoadsAsync(limit, cancellationToken));

    public Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken) => CallAsync(() => inner.FindLoadAsync(sha256, cancellationToken));

    public Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken) =>
        CallAsync(() => inner.ListRejectionsAsync(limit, cancellationToken));

    public Task<Audit> AuditAsync(CancellationToken cancellationToken) => CallAsync(() => inner.AuditAsync(cancellationToken));

    public Task<string?> FindRulesAsync(CancellationToken cancellationToken) => CallAsync(() => inner.FindRulesAsync(cancellationToken));

    public Task<IReadOnlyList<ConceptView>> ListConceptsAsync(CancellationToken cancellationToken) => CallAsync(() => inner.ListConceptsAsync(cancellationToken));

    public Task<IReadOnlyList<Neighbour>> ReadNeighboursAsync(IReadOnlyCollection<ContentId> parts, CancellationToken cancellationToken) =>
        CallAsync(() => inner.ReadNeighboursAsync(parts, cancellationToken));

    public IAsyncEnumerable<RejectionView> ReadRejectionsAsync(ContentId load, CancellationToken cancellationToken) => inner.ReadRejectionsAsync(load, cancellationToken);

    public Task<IReadOnlyList<FileTurn>> CheckInAsync(WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken) =>
        CallAsync(() => inner.CheckInAsync(report, files, cancellationToken));

    public Task CheckOutAsync(string worker, CancellationToken cancellationToken) => CallAsync(() => inner.CheckOutAsync(worker, cancellationToken));

    public Task<IReadOnlyList<WorkerView>> ListWorkersAsync(CancellationToken cancellationToken) => CallAsync(() => inner.ListWorkersAsync(cancellationToken));

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    // Committed, though nobody hears of it.
    void Committed()
    {
        if (afterwards) Count();
    }

    void Count()
    {
        if (++Calls == failAt) throw new ClaimGraphException("The connection was lost: see that the graph runs.", isTransient);
    }

    async Task CallAsync(Func<Task> call)
    {
        if (!afterwards) Count();
        await call();
    }

    async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        if (!afterwards) Count();
        return await call();
    }

    sealed class Transaction(FaultyGraph graph, IGraphTransaction inner) : IGraphTransaction
    {
        public Task<BatchState> ReadAsync(BatchQuery query, CancellationToken cancellationToken) => graph.CallAsync(() => inner.ReadAsync(query, cancellationToken));

        public Task<IReadOnlyList<Question>> AddQuestionsAsync(IReadOnlyList<NewQuestion> questions, CancellationToken cancellationToken) =>
            graph.CallAsync(() => inner.AddQuestionsAsync(questions, cancellationToken));

        public Task<PositionsRead> ReadPositionsAsync(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken) =>
            graph.CallAsync(() => inner.ReadPositionsAsync(windows, cancellationToken));

        public Task WriteAsync(BatchChange change, CancellationToken cancellationToken) => graph.CallAsync(() => inner.WriteAsync(change, cancellationToken));

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            await graph.CallAsync(() => inner.CommitAsync(cancellationToken));
            graph.Committed();
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
