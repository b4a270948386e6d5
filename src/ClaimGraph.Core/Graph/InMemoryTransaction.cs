using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Works on a state of its own, which becomes the graph's when it is committed.</summary>
sealed class InMemoryTransaction(InMemoryStore store) : IGraphTransaction
{
    InMemoryState state = store.Committed;
    bool isOver;

    public Task<BatchState> ReadAsync(BatchQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var questions = query.Questions.Where(state.Questions.ContainsKey).ToHashSet();
        var neighbours = state.Neighbours.Values.Where(pair => questions.Contains(pair.Part) || questions.Contains(pair.Whole)).ToList();
        return Task.FromResult(new BatchState
        {
            Loads = [.. query.Loads.Where(state.Loads.ContainsKey).Select(id => state.Loads[id])],
            Rules = state.Rules,
            Generation = state.Generation,
            Claims = query.Claims.Select(claim => claim.Id).Where(state.Claims.ContainsKey).ToHashSet(),
            Texts = query.Articles.Where(state.Texts.ContainsKey).ToDictionary(article => article, article => state.Texts[article].Mark),
            Questions = questions,
            Neighbours = neighbours,
            NeighbourQuestions = [.. neighbours.SelectMany(pair => new[] { pair.Part, pair.Whole }).Distinct().Select(id => state.Questions[id])],
        });
    }

    public Task<IReadOnlyList<Question>> AddQuestionsAsync(IReadOnlyList<NewQuestion> questions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var concepts = questions.SelectMany(added => added.Concepts).ToArray();
        state = state with
        {
            Questions = state.Questions.SetItems(questions.Select(added => KeyValuePair.Create(added.Question.Id, added.Question))),
            Concepts = state.Concepts.SetItems(concepts.SelectMany(one => one.Chain).Select(node => KeyValuePair.Create(node.Id, node))),
            Broader = state.Broader.Union(concepts.SelectMany(one => one.Steps)),
        };
        return Task.FromResult<IReadOnlyList<Question>>([.. state.Questions.Values.Where(other => questions.Any(added => MayBeNeighbours(added, other)))]);
    }

    public Task<PositionsRead> ReadPositionsAsync(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var byQuestion = windows.ToLookup(window => window.Question);
        var positions = state.Positions.Values
            .Where(position => byQuestion[position.QuestionId]
                .Any(window => position.FirstDay <= window.LastDay && position.LastDay >= window.FirstDay))
            .ToDictionary(position => position.Id);
        var links = state.Links.Values.Where(link => positions.ContainsKey(link.Owner)).ToList();
        return Task.FromResult(new PositionsRead([.. positions.Values], links));
    }

    public Task WriteAsync(BatchChange change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var articles = state.Articles.ToBuilder();
        foreach (var claim in change.Claims.Select(record => record.Claim))
        {
            var key = (claim.Outlet, claim.Article.Key);
            articles[key] = articles.TryGetValue(key, out var known) ? ArticleMerge.Merge(known, claim.Article) : claim.Article;
        }

        state = state with
        {
            Rules = change.Rules,
            Generation = state.Generation + 1,
            Loads = state.Loads.SetItems(change.Loads.Select(load => KeyValuePair.Create(load.Record.Id, load.Record))),
            Claims = state.Claims.AddRange(change.Claims.Select(record => KeyValuePair.Create(record.Id, record))),
            Articles = articles.ToImmutable(),
            Texts = state.Texts.SetItems(change.Texts.Select(text => KeyValuePair.Create(text.Article, text))),
            Positions = state.Positions.SetItems(change.Positions.Select(position => KeyValuePair.Create(position.Id, position))),
            Neighbours = state.Neighbours.SetItems(change.Neighbours.Select(pair => KeyValuePair.Create((pair.Part, pair.Whole), pair))),
            Links = state.Links
                .RemoveRange(change.RemovedLinks.Select(link => (link.From, link.To)))
                .SetItems(change.AddedLinks.Select(link => KeyValuePair.Create((link.From, link.To), link))),
            Rejections = state.Rejections.AddRange(change.Loads.SelectMany(load => load.Rejections.Select(rejection => (load.Record.Id, rejection)))),
        };
        return Task.CompletedTask;
    }

    public Task CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(isOver, this);
        store.Committed = state;
        End();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        End();
        return ValueTask.CompletedTask;
    }

    static bool MayBeNeighbours(NewQuestion added, Question other)
    {
        var id = added.Question.Id;
        if (other.Id == id) return false;
        return added.Candidates.Contains(other.Id)
            || other.WithoutBy == id
            || other.WithoutTo == id
            || (other.WithoutParties is { } shared && shared == added.Question.WithoutParties);
    }

    void End()
    {
        if (isOver) return;
        isOver = true;
        store.Writer.Release();
    }
}
