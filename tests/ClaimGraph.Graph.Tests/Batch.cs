using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

/// <summary>One batch as the loader writes it, without a comparison of its own: the links are given.</summary>
sealed record Batch
{
    internal Batch(params IEnumerable<Claim> claims) => Claims = [.. claims];

    internal IReadOnlyList<Claim> Claims { get; init; }

    internal IReadOnlyList<Link> Links { get; init; } = [];

    internal IReadOnlyList<Link> Removed { get; init; } = [];

    internal IReadOnlyList<Neighbour> Neighbours { get; init; } = [];

    internal IReadOnlyList<Rejection> Rejections { get; init; } = [];

    internal IReadOnlyList<TextRecord> Texts { get; init; } = [];

    internal LoadRecord? Load { get; init; }

    /// <summary>Other loads that the batch holds lines of.</summary>
    internal IReadOnlyList<LoadChange> OtherLoads { get; init; } = [];

    internal string Rules { get; init; } = "rules-1";

    /// <summary>Reads and writes in a transaction that the caller commits. Claims that the graph holds are left out.</summary>
    internal async Task WriteAsync(IGraphTransaction transaction, CancellationToken cancellationToken)
    {
        var records = Claims.Select(Some.Record).DistinctBy(record => record.Id).ToList();
        var questions = Claims.Select(Some.Question).DistinctBy(question => question.Id).ToDictionary(question => question.Id);
        var load = Load ?? Some.Load();
        var state = await transaction.ReadAsync(new BatchQuery([load.Id], [.. records.Select(record => new ClaimKey(record.Id, record.Position))], [.. questions.Keys]), cancellationToken);
        await transaction.AddQuestionsAsync([.. questions.Values.Where(question => !state.Questions.Contains(question.Id)).Select(question => Some.New(question))], cancellationToken);
        var known = await transaction.ReadPositionsAsync([.. questions.Keys.Select(id => new QuestionWindow(id, int.MinValue, int.MaxValue))], cancellationToken);
        var positions = known.Positions.ToDictionary(position => position.Id);
        var fresh = records.Where(record => !state.Claims.Contains(record.Id)).ToList();
        foreach (var position in fresh.Select(record => Some.Position(record.Claim)))
            positions[position.Id] = positions.TryGetValue(position.Id, out var before) ? before.Merge(position) : position;
        var changed = fresh.Select(record => record.Position).ToHashSet();
        var read = Claims.Count + Rejections.Count;
        await transaction.WriteAsync(
            new BatchChange
            {
                Loads = [new LoadChange(Load ?? load with { Books = new Books(read, 0, read, fresh.Count, Claims.Count - fresh.Count, Rejections.Count) }, Rejections), .. OtherLoads],
                Rules = Rules,
                Claims = fresh,
                Positions = [.. positions.Values.Where(position => changed.Contains(position.Id))],
                Neighbours = Neighbours,
                RemovedLinks = Removed,
                AddedLinks = Links,
                Texts = Texts,
            },
            cancellationToken);
    }

    internal async Task CommitAsync(IGraphWriter graph, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(cancellationToken);
        await WriteAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
