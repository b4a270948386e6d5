using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>Finds out, within a transaction, what new claims change: positions, neighbours of questions, links.</summary>
sealed class Relinking(IGraphTransaction transaction, Comparer comparer, Linker linker, PositionCache cache)
{
    readonly Dictionary<ContentId, Question> questions = [];
    readonly HashSet<Neighbour> neighbours = [];
    readonly Dictionary<ContentId, Position> positions = [];
    readonly Dictionary<ContentId, IReadOnlyList<Link>> linksByOwner = [];
    readonly Dictionary<ContentId, DayRange> known = [];

    internal async Task<LinkChanges> RunAsync(IReadOnlyList<PreparedClaim> added, BatchState state, CancellationToken cancellationToken)
    {
        if (added.Count == 0) return LinkChanges.None;
        foreach (var claim in added) questions[claim.Question.Id] = claim.Question;
        var touchedQuestions = questions.Keys.ToHashSet();
        var newNeighbours = await AddQuestionsAsync(touchedQuestions, state.Questions, cancellationToken);
        Learn(state.NeighbourQuestions, state.Neighbours.Where(pair => touchedQuestions.Contains(pair.Part) || touchedQuestions.Contains(pair.Whole)));
        await LearnSecondRingAsync(touchedQuestions, cancellationToken);

        var sights = Merge(added.Select(claim => claim.Position));
        var plan = new LinkPlan(questions.Values, neighbours, comparer.Options);
        await ReadAsync(plan.Guess(plan.Affected(sights.Values)), cancellationToken);
        var changed = ApplySights(sights);
        var affected = plan.Affected(changed);
        var owners = Owners(affected);
        while (await ReadAsync(plan.Needed(owners), cancellationToken)) owners = Owners(affected);

        var surroundings = new Surroundings(questions.Values, neighbours, positions.Values);
        var links = linker.Link(surroundings, owners.Select(position => position.Id).ToHashSet());
        var (removed, fresh) = Difference(owners, links);
        return new LinkChanges(changed, newNeighbours, removed, fresh);
    }

    async Task<IReadOnlyList<Neighbour>> AddQuestionsAsync(HashSet<ContentId> touched, IReadOnlySet<ContentId> stored, CancellationToken cancellationToken)
    {
        var fresh = touched.Where(id => !stored.Contains(id)).Select(id => questions[id]).ToArray();
        if (fresh.Length == 0) return [];
        // Nobody has answered a new question yet, on any day.
        foreach (var question in fresh) known[question.Id] = new DayRange(int.MinValue, int.MaxValue);
        var around = comparer.Neighbourhood;
        var candidates = await transaction.AddQuestionsAsync(
            [.. fresh.Select(question => new NewQuestion(question, around.Candidates(question), QuestionConcepts.Of(question, around.Scheme)))],
            cancellationToken);
        var found = NeighbourSearch.Among(fresh, candidates, around);
        Learn(candidates, found);
        return found;
    }

    // Parts and related questions of the touched ones may get other links, which depend on their own neighbours.
    async Task LearnSecondRingAsync(HashSet<ContentId> touched, CancellationToken cancellationToken)
    {
        var ring = neighbours.SelectMany(pair => new[] { pair.Part, pair.Whole }).Where(id => !touched.Contains(id)).Distinct().ToArray();
        if (ring.Length == 0) return;
        var state = await transaction.ReadAsync(new BatchQuery([], [], ring), cancellationToken);
        Learn(state.NeighbourQuestions, state.Neighbours);
    }

    void Learn(IEnumerable<Question> more, IEnumerable<Neighbour> pairs)
    {
        neighbours.UnionWith(pairs);
        var named = neighbours.SelectMany(pair => new[] { pair.Part, pair.Whole }).ToHashSet();
        foreach (var question in more.Where(question => named.Contains(question.Id))) questions.TryAdd(question.Id, question);
    }

    async Task<bool> ReadAsync(IReadOnlyDictionary<ContentId, DayRange> wanted, CancellationToken cancellationToken)
    {
        var (windows, learned) = (new List<QuestionWindow>(), false);
        foreach (var (question, range) in wanted)
        {
            var isKnown = known.TryGetValue(question, out var have);
            if (isKnown && have.Contains(range)) continue;
            learned = true;
            var all = isKnown ? have.Union(range) : range;
            if (cache.Find(question, all) is { } cached)
            {
                known[question] = cached.Range;
                Take(cached.Positions, cached.Links);
                continue;
            }

            known[question] = all;
            windows.Add(new QuestionWindow(question, all.First, all.Last));
        }

        if (windows.Count == 0) return learned;
        var read = await transaction.ReadPositionsAsync(windows, cancellationToken);
        Take(read.Positions, read.Links);
        return true;
    }

    void Take(IReadOnlyList<Position> more, IReadOnlyList<Link> links)
    {
        foreach (var position in more) positions.TryAdd(position.Id, position);
        foreach (var owned in links.GroupBy(link => link.Owner)) linksByOwner.TryAdd(owned.Key, [.. owned]);
    }

    /// <summary>The questions as the batch leaves them; true once it is committed.</summary>
    internal IEnumerable<KeyValuePair<ContentId, CachedQuestion>> Left()
    {
        var byQuestion = positions.Values.ToLookup(position => position.QuestionId);
        foreach (var (question, range) in known)
        {
            var own = byQuestion[question].ToArray();
            var links = own.SelectMany(position => linksByOwner.GetValueOrDefault(position.Id, [])).ToArray();
            yield return KeyValuePair.Create(question, new CachedQuestion(range, own, links));
        }
    }

    // The positions that are new, or of which the new claims tell something new.
    List<Position> ApplySights(Dictionary<ContentId, Position> sights)
    {
        var changed = new List<Position>();
        foreach (var (id, sight) in sights)
        {
            var merged = positions.TryGetValue(id, out var stored) ? stored.Merge(sight) : sight;
            if (ReferenceEquals(merged, stored)) continue;
            positions[id] = merged;
            changed.Add(merged);
        }

        return changed;
    }

    List<Position> Owners(IReadOnlyDictionary<ContentId, DayRange> affected) =>
        [.. positions.Values.Where(position => affected.TryGetValue(position.QuestionId, out var range) && range.Touches(position))];

    (IReadOnlyList<Link> Removed, IReadOnlyList<Link> Fresh) Difference(List<Position> owners, IReadOnlyList<Link> links)
    {
        var stale = new HashSet<Link>(owners.SelectMany(owner => linksByOwner.GetValueOrDefault(owner.Id, [])));
        var fresh = links.Where(link => !stale.Remove(link)).ToImmutableArray();
        foreach (var owner in owners) linksByOwner.Remove(owner.Id);
        foreach (var owned in links.GroupBy(link => link.Owner)) linksByOwner[owned.Key] = [.. owned];
        return ([.. stale], fresh);
    }

    static Dictionary<ContentId, Position> Merge(IEnumerable<Position> sights)
    {
        var merged = new Dictionary<ContentId, Position>();
        foreach (var sight in sights) merged[sight.Id] = merged.TryGetValue(sight.Id, out var other) ? other.Merge(sight) : sight;
        return merged;
    }
}
