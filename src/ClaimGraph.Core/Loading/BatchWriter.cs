using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;

namespace ClaimGraph.Loading;

/// <summary>Writes one batch in one transaction: reads what is there, links what is new to it, writes, commits.</summary>
/// <remarks>A batch may be written again after a fault: one that was committed, though nobody heard of it, is recognised by its number.</remarks>
sealed class BatchWriter(IClaimGraph graph, Comparer comparer, string rules, TimeProvider time)
{
    readonly Linker linker = new(comparer);
    readonly PositionCache cache = new();

    /// <summary>Told of each article whose claims were left out as the graph holds others of the same text, once that is committed.</summary>
    internal Action<ArticleRemark>? OnRemark { get; init; }

    /// <summary>Writes a batch.</summary>
    /// <param name="parts">The parts of files that it holds.</param>
    /// <param name="before">The ledger's entries of these files before it, in the same order.</param>
    /// <param name="now">The time, for files that end.</param>
    /// <param name="cancellationToken">Stops the writing; nothing of the batch stays.</param>
    /// <returns>The ledger's entries after it, in the same order.</returns>
    internal async Task<IReadOnlyList<LoadRecord>> WriteAsync(
        IReadOnlyList<FilePart> parts, IReadOnlyList<LoadRecord> before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var span = LoadTelemetry.BeginBatch(parts);
        try
        {
            return await TryWriteAsync(parts, before, now, cancellationToken);
        }
        catch (Exception fault)
        {
            LoadTelemetry.Fail(span, fault);
            throw;
        }
    }

    async Task<IReadOnlyList<LoadRecord>> TryWriteAsync(
        IReadOnlyList<FilePart> parts, IReadOnlyList<LoadRecord> before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        await using var transaction = await graph.BeginAsync(cancellationToken);
        var distinct = parts.SelectMany(part => part.Claims).DistinctBy(claim => claim.Id).ToArray();
        var state = await transaction.ReadAsync(
            new BatchQuery(
                [.. before.Select(load => load.Id)],
                [.. distinct.Select(claim => new ClaimKey(claim.Id, claim.Position.Id))],
                [.. distinct.Select(claim => claim.Question.Id).Distinct()])
            {
                Articles = [.. distinct.Where(claim => claim.Text is not null).Select(claim => claim.Article).Distinct()],
            },
            cancellationToken);
        if (FindCommitted(state, before) is { } committed) return committed;
        if (RulesCheck.Fault(state.Rules, rules) is { } fault) throw new ClaimGraphException(fault);
        var added = distinct.Where(claim => !state.Claims.Contains(claim.Id) && !IsOfHeldText(claim, state)).ToArray();
        var after = After(parts, before, [.. added.Select(claim => claim.Id)], now);
        cache.Check(state.Generation);
        var relinking = new Relinking(transaction, comparer, linker, cache);
        var links = await relinking.RunAsync(added, state, cancellationToken);
        await transaction.WriteAsync(
            new BatchChange
            {
                Loads = [.. after.Zip(parts, (load, part) => new LoadChange(load, part.Rejections))],
                Rules = rules,
                Claims = [.. added.Select(claim => new ClaimRecord(claim.Id, claim.Claim, claim.Question.Id, claim.Position.Id, claim.Origin))],
                Positions = links.Positions,
                Neighbours = links.Neighbours,
                RemovedLinks = links.Removed,
                AddedLinks = links.Added,
                Texts = TextsToKeep(parts, state),
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LoadTelemetry.CountCommit(time.GetElapsedTime(begun), links.Added);
        cache.Keep(relinking.Left(), state.Generation + 1);
        RemarkOnOthers(parts, distinct, state);
        return after;
    }

    /// <summary>Looks whether the graph's links were made by the same vocabulary and settings.</summary>
    /// <returns>Why claims cannot be added; null when they can.</returns>
    internal async Task<string?> FindOtherRulesAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(cancellationToken);
        var state = await transaction.ReadAsync(new BatchQuery([], [], []), cancellationToken);
        return RulesCheck.Fault(state.Rules, rules);
    }

    // All parts of a batch are committed together, so the first one tells for all.
    static IReadOnlyList<LoadRecord>? FindCommitted(BatchState state, IReadOnlyList<LoadRecord> before)
    {
        var known = state.Loads.ToDictionary(load => load.Id);
        return known.TryGetValue(before[0].Id, out var first) && first.Batches > before[0].Batches
            ? [.. before.Select(load => known[load.Id])]
            : null;
    }

    // An article is read once: with another vocabulary, or in a later version of the program, the same words may give other claims, and those would stand beside the
    // first ones. Its text is written with its last claim, so one that was cut off is completed.
    static bool IsOfHeldText(PreparedClaim claim, BatchState state) =>
        claim.Text is { } text && state.Texts.TryGetValue(claim.Article, out var held) && held == text;

    void RemarkOnOthers(IReadOnlyList<FilePart> parts, IReadOnlyList<PreparedClaim> distinct, BatchState state)
    {
        if (state.Texts.Count == 0) return;
        var others = distinct.Where(claim => !state.Claims.Contains(claim.Id) && IsOfHeldText(claim, state)).Select(claim => claim.Article).ToHashSet();
        foreach (var part in parts)
        {
            foreach (var article in part.Claims.Select(claim => claim.Article).Where(others.Remove))
                OnRemark?.Invoke(new ArticleRemark(part.File, null, article.Key, "the graph holds this text with other claims or particulars, and keeps those: load all files into a new graph to have these"));
        }
    }

    static IReadOnlyList<TextRecord> TextsToKeep(IReadOnlyList<FilePart> parts, BatchState state)
    {
        var kept = new Dictionary<ArticleKey, TextRecord>();
        foreach (var text in parts.SelectMany(part => part.Texts))
        {
            if (kept.TryGetValue(text.Article, out var other) && !text.Mark.IsKeptBefore(other.Mark)) continue;
            if (state.Texts.TryGetValue(text.Article, out var held) && !text.Mark.IsKeptBefore(held)) continue;
            kept[text.Article] = text;
        }

        return [.. kept.Values];
    }

    static List<LoadRecord> After(IReadOnlyList<FilePart> parts, IReadOnlyList<LoadRecord> before, HashSet<ContentId> added, DateTimeOffset now)
    {
        var after = new List<LoadRecord>(parts.Count);
        foreach (var (load, part) in before.Zip(parts))
        {
            // What stands twice in a batch is loaded where it stands first.
            var loaded = part.Claims.Count(claim => added.Remove(claim.Id));
            after.Add(After(load, part, loaded, now));
        }

        return after;
    }

    static LoadRecord After(LoadRecord before, FilePart part, int loaded, DateTimeOffset now)
    {
        var read = before.Books.Read + part.Read;
        return before with
        {
            Sha256 = part.Sha256,
            Finished = part is { IsLast: true, Fault: null } ? now : null,
            Batches = before.Batches + 1,
            Books = new Books(
                part.Lines,
                part.Lines - read,
                read,
                before.Books.Loaded + loaded,
                before.Books.Duplicate + part.Claims.Count - loaded,
                before.Books.Rejected + part.Rejections.Count),
        };
    }
}
