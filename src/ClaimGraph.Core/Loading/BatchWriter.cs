using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>Writes one batch in one transaction: reads what is there, links what is new to it, writes, commits.</summary>
/// <remarks>A batch may be written again after a fault: one that was committed, though nobody heard of it, is recognised by its number.</remarks>
sealed class BatchWriter(IClaimGraph graph, Comparer comparer, string rules)
{
    readonly Linker linker = new(comparer);
    readonly PositionCache cache = new();

    /// <summary>Writes a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="before">The ledger's entry before it.</param>
    /// <param name="finished">When the load ended, for its last batch; else null.</param>
    /// <param name="cancellationToken">Stops the writing; nothing of the batch stays.</param>
    /// <returns>The ledger's entry after it.</returns>
    internal async Task<LoadRecord> WriteAsync(Batch batch, LoadRecord before, DateTimeOffset? finished, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(cancellationToken);
        var distinct = batch.Claims.DistinctBy(claim => claim.Id).ToArray();
        var state = await transaction.ReadAsync(
            new BatchQuery(before.Id, [.. distinct.Select(claim => new ClaimKey(claim.Id, claim.Position.Id))], [.. distinct.Select(claim => claim.Question.Id).Distinct()]),
            cancellationToken);
        if (state.Load is { } known && known.Batches > before.Batches) return known;
        RulesCheck.Same(state.Rules, rules);
        var added = distinct.Where(claim => !state.Claims.Contains(claim.Id)).ToArray();
        var load = After(before, batch, added.Length, finished);
        cache.Check(state.Generation);
        var relinking = new Relinking(transaction, comparer, linker, cache);
        var links = await relinking.RunAsync(added, state, before.Id, cancellationToken);
        await transaction.WriteAsync(
            new BatchChange
            {
                Load = load,
                Rules = rules,
                Claims = [.. added.Select(claim => new ClaimRecord(claim.Id, claim.Claim, claim.Question.Id, claim.Position.Id, claim.Origin))],
                Positions = links.Positions,
                Neighbours = links.Neighbours,
                RemovedLinks = links.Removed,
                AddedLinks = links.Added,
                Rejections = batch.Rejections,
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        cache.Keep(relinking.Left(), state.Generation + 1);
        return load;
    }

    /// <summary>Sees that the graph's links were made by the same vocabulary and settings.</summary>
    /// <exception cref="ClaimGraphException">They were not.</exception>
    internal async Task CheckRulesAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(cancellationToken);
        var state = await transaction.ReadAsync(new BatchQuery(default, [], []), cancellationToken);
        RulesCheck.Same(state.Rules, rules);
    }

    static LoadRecord After(LoadRecord before, Batch batch, int loaded, DateTimeOffset? finished)
    {
        var read = before.Books.Read + batch.Read;
        return before with
        {
            Sha256 = batch.Sha256,
            Finished = finished,
            Batches = before.Batches + 1,
            Books = new Books(
                batch.Lines,
                batch.Lines - read,
                read,
                before.Books.Loaded + loaded,
                before.Books.Duplicate + batch.Claims.Count - loaded,
                before.Books.Rejected + batch.Rejections.Count),
        };
    }
}
