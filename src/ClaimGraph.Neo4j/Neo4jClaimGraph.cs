using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>A graph of claims in a Neo4j server, 5.26 or newer.</summary>
/// <remarks>One writer at a time: each transaction first takes the write lock of one node, so there are no deadlocks, and neighbours that do not exist yet need no lock.</remarks>
public sealed class Neo4jClaimGraph : IClaimGraph, IQueryRunner
{
    const int QuestionsAPage = 1_000;
    const int QuestionsAView = 200;
    const int MostFound = 100;
    const int ShortestPrefix = 8;

    readonly INeo4jTransport transport;

    /// <summary>Creates the graph over a transport, which it disposes. Nothing is sent yet.</summary>
    public Neo4jClaimGraph(INeo4jTransport transport)
    {
        ArgumentNullException.ThrowIfNull(transport);
        this.transport = transport;
    }

    /// <inheritdoc/>
    public string Address => transport.Address;

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await transport.ConnectAsync(cancellationToken);
        await Neo4jSchema.EnsureAsync(transport, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(CancellationToken cancellationToken) =>
        new Neo4jTransaction(await transport.BeginAsync(Statement.Of("lock-writer"), cancellationToken));

    /// <inheritdoc/>
    public Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken) => Neo4jCounts.SummarizeAsync(transport, cancellationToken);

    /// <inheritdoc/>
    public Task<Audit> AuditAsync(CancellationToken cancellationToken) => Neo4jCounts.AuditAsync(transport, cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<QuestionHead> ListQuestionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (true)
        {
            var parameters = Parameters.Of("after", after);
            parameters["limit"] = QuestionsAPage;
            var count = 0;
            await foreach (var row in transport.ReadAsync(Statement.Of("list-questions"), parameters, cancellationToken))
            {
                count++;
                after = row.Need("id");
                yield return ReadHead(row);
            }

            if (count < QuestionsAPage) yield break;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken) => OutletsQuery.RunAsync(this, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken)
    {
        var views = new List<QuestionView>();
        foreach (var portion in questions.Distinct().Chunk(QuestionsAView))
            views.AddRange(await new Neo4jViews(transport).ReadAsync(portion, cancellationToken));
        return views;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refOrId);
        var isPrefix = refOrId.Length is >= ShortestPrefix and <= 2 * ContentId.Size && refOrId.All(char.IsAsciiHexDigit);
        var parameters = Parameters.Of("ref", NodeKey.Of(refOrId));
        parameters["prefix"] = isPrefix ? refOrId.ToLowerInvariant() : null;
        parameters["limit"] = MostFound;
        var found = new List<ClaimSight>();
        await foreach (var row in transport.ReadAsync(Statement.Of("find-claims"), parameters, cancellationToken))
        {
            var question = QuestionRows.Read(row.Map("question") ?? throw row.Broken("question"));
            found.Add(ClaimRows.Read(row, question, PositionRows.Read(row.Map("position") ?? throw row.Broken("position"))));
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken)
    {
        string? text = null;
        var parameters = Parameters.Of("id", TextRows.Id(article));
        await foreach (var row in transport.ReadAsync(Statement.Of("find-text"), parameters, cancellationToken)) text = row.Text("text");
        return text;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken)
    {
        var loads = new List<LoadRecord>();
        await foreach (var row in transport.ReadAsync(Statement.Of("list-loads"), Parameters.Of("limit", limit), cancellationToken)) loads.Add(LoadRows.Read(row));
        return loads;
    }

    /// <inheritdoc/>
    public async Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken)
    {
        LoadRecord? load = null;
        await foreach (var row in transport.ReadAsync(Statement.Of("find-load"), Parameters.Of("sha256", sha256), cancellationToken)) load = LoadRows.Read(row);
        return load;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ContentId>();
        var rejections = new List<RejectionView>();
        if (limit <= 0) return rejections;
        await foreach (var row in transport.ReadAsync(Statement.Of("list-rejections"), Parameters.None, cancellationToken))
        {
            if (!seen.Add(row.Id("id"))) continue;
            rejections.Add(LoadRows.ReadRejection(row));
            if (rejections.Count == limit) break;
        }

        return rejections;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<object?>> RunAsync(
        SavedQuery query, IReadOnlyDictionary<string, object?> values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await foreach (var row in transport.ReadAsync(new Statement(query.Name, query.Cypher), values, cancellationToken))
            yield return [.. query.Columns.Select(column => QueryValue.Of(row[column]))];
    }

    /// <inheritdoc/>
    public async Task<string?> FindRulesAsync(CancellationToken cancellationToken)
    {
        string? rules = null;
        await foreach (var row in transport.ReadAsync(Statement.Of("read-rules"), Parameters.None, cancellationToken)) rules = row.Text("rules");
        return rules;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConceptView>> ListConceptsAsync(CancellationToken cancellationToken)
    {
        var concepts = new List<ConceptView>();
        await foreach (var row in transport.ReadAsync(Statement.Of("list-concepts"), Parameters.None, cancellationToken))
            concepts.Add(new ConceptView(new ConceptNode(row.Need("id"), row.Need("label"), row.Text("labelAr")), [.. row.Texts("broader")]));
        return concepts;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Neighbour>> ReadNeighboursAsync(IReadOnlyCollection<ContentId> parts, CancellationToken cancellationToken)
    {
        var pairs = new List<Neighbour>();
        var parameters = Parameters.Of("questions", parts.Select(id => (object?)id.ToString()).ToList());
        await foreach (var row in transport.ReadAsync(Statement.Of("read-wholes"), parameters, cancellationToken)) pairs.Add(LinkRows.ReadNeighbour(row));
        return pairs;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RejectionView> ReadRejectionsAsync(ContentId load, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in transport.ReadAsync(Statement.Of("read-rejections"), Parameters.Of("load", load.ToString()), cancellationToken))
            yield return LoadRows.ReadRejection(row);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FileTurn>> CheckInAsync(WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(files);
        return Neo4jWorkers.CheckInAsync(transport, report, files, cancellationToken);
    }

    /// <inheritdoc/>
    public Task CheckOutAsync(string worker, CancellationToken cancellationToken) => Neo4jWorkers.CheckOutAsync(transport, worker, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WorkerView>> ListWorkersAsync(CancellationToken cancellationToken) => Neo4jWorkers.ListAsync(transport, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();

    static QuestionHead ReadHead(Row row)
    {
        var severities = row.Texts("severities").Select(word => Names.TryParse(word, out Severity severity) ? severity : throw row.Broken("severities")).ToList();
        return new QuestionHead(QuestionRows.Read(row))
        {
            Worst = severities.Count == 0 ? null : severities.Max(),
            Conflicts = severities.Count,
            Undecided = row.Whole("undecided"),
            Updates = row.Whole("updates"),
            Agreements = row.Whole("agreements"),
            LatestDay = row.Texts("published").Max(text => Edtf.TryParse(text, out var span, out _) ? QuestionHead.DayOf(span) : throw row.Broken("published")),
        };
    }
}
