using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>One batch in one transaction that holds the writer's lock.</summary>
sealed class Neo4jTransaction(ITransportTransaction transaction) : IGraphTransaction
{
    Dictionary<string, object?>? last;

    public async Task<BatchState> ReadAsync(BatchQuery query, CancellationToken cancellationToken)
    {
        string? rules = null;
        var generation = 0L;
        List<LoadRecord> loads = [];
        HashSet<ContentId> claims = [];
        HashSet<ContentId> questions = [];
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["loads"] = Texts(query.Loads),
            ["claims"] = Texts(query.Claims.Select(claim => claim.Id)),
            ["questions"] = Texts(query.Questions),
        };
        foreach (var row in await transaction.RunAsync(Statement.Of("read-batch"), parameters, cancellationToken))
        {
            switch (row.Need("what"))
            {
                case "rules":
                    rules = row.Text("id");
                    generation = row.Map("load")?.Whole("generation") ?? 0;
                    break;
                case "load":
                    loads.Add(LoadRows.Read(row.Map("load") ?? throw row.Broken("load")));
                    break;
                case "claim":
                    claims.Add(row.Id("id"));
                    break;
                default:
                    questions.Add(row.Id("id"));
                    break;
            }
        }

        var neighbours = new Dictionary<(ContentId, ContentId), Neighbour>();
        var ends = new Dictionary<ContentId, Question>();
        if (questions.Count > 0)
        {
            foreach (var row in await transaction.RunAsync(Statement.Of("read-neighbours"), Parameters.Of("questions", Texts(questions)), cancellationToken))
            {
                if (row["part"] is not null)
                {
                    var pair = LinkRows.ReadNeighbour(row);
                    neighbours.TryAdd((pair.Part, pair.Whole), pair);
                }

                if (!ends.ContainsKey(row.Id("id"))) ends.Add(row.Id("id"), QuestionRows.Read(row));
            }
        }

        return new BatchState
        {
            Texts = await ReadTextsAsync(query.Articles, cancellationToken),
            Loads = loads,
            Rules = rules,
            Generation = generation,
            Claims = claims,
            Questions = questions,
            Neighbours = [.. neighbours.Values],
            NeighbourQuestions = [.. ends.Values],
        };
    }

    public async Task<IReadOnlyList<Question>> AddQuestionsAsync(IReadOnlyList<NewQuestion> questions, CancellationToken cancellationToken)
    {
        if (questions.Count == 0) return [];
        var concepts = questions.SelectMany(added => added.Concepts).ToArray();
        var nodes = concepts.SelectMany(concept => concept.Chain).DistinctBy(node => node.Id, StringComparer.Ordinal);
        await RunAsync("write-concepts", "concepts", nodes.Select(ConceptRows.Write), cancellationToken);
        await RunAsync("write-broader", "broader", concepts.SelectMany(concept => concept.Steps).Distinct().Select(ConceptRows.Write), cancellationToken);
        await RunAsync("write-questions", "questions", questions.Select(added => QuestionRows.Write(added.Question)), cancellationToken);
        return await FindNeighboursAsync(new NewQuestions(questions), cancellationToken);
    }

    public async Task<PositionsRead> ReadPositionsAsync(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken)
    {
        var positions = new Dictionary<ContentId, Position>();
        var links = new List<Link>();
        foreach (var portion in Portions.Of(windows.Select(Write)))
        {
            foreach (var row in await transaction.RunAsync(Statement.Of("read-positions"), Parameters.Of("windows", portion), cancellationToken))
            {
                if (!positions.TryAdd(row.Id("id"), PositionRows.Read(row))) continue;
                links.AddRange(row.Maps("links").Select(link => LinkRows.ReadOwned(link, row.Id("id"))));
            }
        }

        return new PositionsRead([.. positions.Values], links);
    }

    public async Task WriteAsync(BatchChange change, CancellationToken cancellationToken)
    {
        await RunAsync("write-positions", "positions", change.Positions.Select(PositionRows.Write), cancellationToken);
        await WriteArticlesAsync(change.Claims, cancellationToken);
        await RunAsync("write-claims", "claims", change.Claims.Select(ClaimRows.Write), cancellationToken);
        await RunAsync("write-texts", "texts", change.Texts.Select(TextRows.Write), cancellationToken);
        await RunAsync("write-neighbours", "neighbours", change.Neighbours.Select(LinkRows.Write), cancellationToken);
        // A link that is written anew takes the place of the old one by itself.
        var written = change.AddedLinks.Select(link => (link.From, link.To)).ToHashSet();
        var gone = change.RemovedLinks.Where(link => !written.Contains((link.From, link.To)));
        await RunAsync("remove-links", "links", gone.Select(link => LinkRows.WriteEnds(link.From, link.To)), cancellationToken);
        await RunAsync("write-links", "links", change.AddedLinks.Select(LinkRows.Write), cancellationToken);
        var rejections = change.Loads.SelectMany(load => load.Rejections.Select(rejection => LoadRows.Write(load.Record.Id, RejectionView.Of(rejection))));
        await RunAsync("write-rejections", "rejections", rejections, cancellationToken);
        // The ledger's entries travel with the commit and save a round trip.
        last = Parameters.Of("loads", change.Loads.Select(load => LoadRows.Write(load.Record)).ToList<object?>());
        last["rules"] = change.Rules;
    }

    public Task CommitAsync(CancellationToken cancellationToken) => last is null
        ? transaction.CommitAsync(last: null, Parameters.None, cancellationToken)
        : transaction.CommitAsync(Statement.Of("write-loads"), last, cancellationToken);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    static List<object?> Texts(IEnumerable<ContentId> ids) => [.. ids.Select(id => id.ToString())];

    static Dictionary<string, object?> Write(QuestionWindow window) => new(StringComparer.Ordinal)
    {
        ["question"] = window.Question.ToString(),
        ["first"] = window.FirstDay,
        ["last"] = window.LastDay,
    };

    async Task<IReadOnlyList<Question>> FindNeighboursAsync(NewQuestions added, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["candidates"] = Texts(added.Candidates),
            ["added"] = Texts(added.Ids),
            ["parties"] = Texts(added.Clauses),
        };
        var found = new Dictionary<ContentId, Question>();
        foreach (var row in await transaction.RunAsync(Statement.Of("find-neighbours"), parameters, cancellationToken))
        {
            var question = QuestionRows.Read(row);
            if (added.MayNeighbour(question)) found.TryAdd(question.Id, question);
        }

        return [.. found.Values];
    }

    async Task<Dictionary<ArticleKey, TextMark>> ReadTextsAsync(IReadOnlyList<ArticleKey> articles, CancellationToken cancellationToken)
    {
        var byId = articles.ToDictionary(TextRows.Id, StringComparer.Ordinal);
        var marks = new Dictionary<ArticleKey, TextMark>();
        if (byId.Count == 0) return marks;
        foreach (var row in await transaction.RunAsync(Statement.Of("read-texts"), Parameters.Of("articles", byId.Keys.ToList<object?>()), cancellationToken))
            marks[byId[row.Need("id")]] = TextRows.Read(row);
        return marks;
    }

    async Task WriteArticlesAsync(IReadOnlyList<ClaimRecord> claims, CancellationToken cancellationToken)
    {
        var articles = new Dictionary<string, (string Outlet, Article Article)>(StringComparer.Ordinal);
        foreach (var claim in claims.Select(record => record.Claim))
        {
            var id = NodeKey.Article(claim.Outlet, claim.Article.Key);
            articles[id] = (claim.Outlet, articles.TryGetValue(id, out var known) ? ArticleMerge.Merge(known.Article, claim.Article) : claim.Article);
        }

        var changed = new List<object?>();
        foreach (var portion in Portions.Of(articles.Select(entry => ArticleRows.Write(entry.Value.Outlet, entry.Value.Article))))
        {
            foreach (var row in await transaction.RunAsync(Statement.Of("write-articles"), Parameters.Of("articles", portion), cancellationToken))
            {
                var (id, before) = (row.Need("id"), ArticleRows.Read(row));
                var merged = ArticleMerge.Merge(before, articles[id].Article);
                if (merged != before) changed.Add(ArticleRows.Write(articles[id].Outlet, merged));
            }
        }

        await RunAsync("change-articles", "articles", changed, cancellationToken);
    }

    async Task RunAsync(string statement, string parameter, IEnumerable<object?> rows, CancellationToken cancellationToken)
    {
        foreach (var portion in Portions.Of(rows))
            await transaction.RunAsync(Statement.Of(statement), Parameters.Of(parameter, portion), cancellationToken);
    }
}
