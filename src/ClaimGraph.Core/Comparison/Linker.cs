using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>
/// Makes the links of positions. Each link is owned by one of its ends: updates by the later one, links of a part and its whole by
/// the part, all others by the end that is later in the <see cref="Timeline"/>. What a position owns depends on its surroundings
/// alone, so the links of a graph do not depend on the order in which it was filled.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class Linker(Comparer comparer)
{
    readonly Dictionary<ContentId, UpdateChoice> updates = [];
    readonly List<Link> links = [];

    /// <summary>How many pairs were put on a ladder so far.</summary>
    public long Compared { get; private set; }

    /// <summary>How many of these were comparable.</summary>
    public long Comparable { get; private set; }

    /// <summary>The links that the given positions own.</summary>
    /// <param name="surroundings">The positions with everything that they may be compared with (see <see cref="LinkPlan"/>).</param>
    /// <param name="owners">The ids of the positions whose links are wanted.</param>
    public IReadOnlyList<Link> Link(Surroundings surroundings, IReadOnlySet<ContentId> owners)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        ArgumentNullException.ThrowIfNull(owners);
        links.Clear();
        updates.Clear();
        foreach (var (question, timeline) in surroundings.Timelines)
        {
            var unit = UnitOf(surroundings, question);
            for (var rank = 0; rank < timeline.Count; rank++)
            {
                if (!owners.Contains(timeline[rank].Id)) continue;
                LinkToEarlier(timeline, rank, unit, owners);
                LinkToOtherEnd(timeline, rank, unit);
                LinkToRelated(surroundings, timeline[rank], unit);
                LinkToWholes(surroundings, timeline[rank], unit, timeline);
            }
        }

        foreach (var choice in updates.Values) choice.AddTo(links, (from, to) => IsUpdate(from, to, UnitOf(surroundings, from.QuestionId)));
        return [.. links];
    }

    void LinkToEarlier(Timeline timeline, int rank, Unit unit, IReadOnlySet<ContentId> owners)
    {
        var position = timeline[rank];
        var most = comparer.Options.MaxNeighbours;
        var firstDay = Reach.Before(position.FirstDay, Reach.Days(position.Value.Kind, comparer.Options));
        for (var i = rank - 1; i >= 0 && i >= rank - most && timeline[i].LastDay >= firstDay; i--)
        {
            var earlier = timeline[i];
            if (!Reach.CanMatter(earlier, position) || IsOvertaken(position, earlier)) continue;
            Judge(earlier, position, unit, owners, updatesOnly: false);
        }

        // A peer that ends on the same day and is not asked itself may still be updated by this one.
        for (var i = rank + 1; i < timeline.Count && i <= rank + most && timeline[i].LastDay == position.LastDay; i++)
        {
            if (!owners.Contains(timeline[i].Id) && Reach.CanMatter(position, timeline[i])) Judge(position, timeline[i], unit, owners, updatesOnly: true);
        }

        // Of deals, one that ends sooner may have been told later: it finds for itself what it updates.
        if (position.Value.Kind != ClaimKind.Deal) return;
        foreach (var longer in timeline.LongerThan(position, most)) Judge(position, longer, unit, owners, updatesOnly: true);
    }

    // Of a crowd at one time not all pairs are looked at; the two ends are, so that the widest gap is never missed.
    void LinkToOtherEnd(Timeline timeline, int rank, Unit unit)
    {
        if (timeline.Count <= comparer.Options.MaxNeighbours || timeline[rank].Value.Kind != ClaimKind.Quantity) return;
        if (timeline.OtherEnd(rank) is not { } other || other >= rank - comparer.Options.MaxNeighbours) return;
        var pair = comparer.PairOf(timeline[other], timeline[rank], null, unit);
        var (rung, judgement) = Climb(pair);
        if (judgement.Verdict != Verdict.Updates) Add(pair, rung, judgement, timeline[rank].Id);
    }

    void Judge(Position earlier, Position later, Unit unit, IReadOnlySet<ContentId> owners, bool updatesOnly)
    {
        var pair = comparer.PairOf(earlier, later, null, unit);
        if (pair.ArePartAndWhole) return;
        var (rung, judgement) = Climb(pair);
        if (judgement.Verdict == Verdict.Updates)
        {
            var from = judgement.FromB ? pair.B : pair.A;
            if (updatesOnly ? from.Id != earlier.Id : from.Id == earlier.Id && earlier.LastDay < later.LastDay) return;
            if (owners.Contains(from.Id)) Choice(from).Offer(new UpdateOffer(judgement.FromB ? pair.A : pair.B, pair, rung, judgement));
        }
        else if (!updatesOnly)
        {
            Add(pair, rung, judgement, later.Id);
        }
    }

    void LinkToRelated(Surroundings surroundings, Position position, Unit unit)
    {
        var firstDay = Reach.Before(position.FirstDay, Reach.Days(position.Value.Kind, comparer.Options));
        foreach (var neighbour in surroundings.RelatedTo(position.QuestionId))
        {
            if (!surroundings.Timelines.TryGetValue(Surroundings.Other(neighbour, position.QuestionId), out var timeline)) continue;
            var last = timeline.RankAfter(position) - 1;
            for (var i = last; i >= 0 && i > last - comparer.Options.MaxNeighbours && timeline[i].LastDay >= firstDay; i--)
            {
                // Dates of one happening may be neighbouring days; all others must touch.
                if (position.Value.Kind != ClaimKind.Date && timeline[i].LastDay < position.FirstDay) continue;
                if (!Reach.CanMatter(timeline[i], position)) continue;
                var pair = comparer.PairOf(timeline[i], position, neighbour, unit);
                var (rung, judgement) = Climb(pair);
                Add(pair, rung, judgement, position.Id);
            }
        }
    }

    void LinkToWholes(Surroundings surroundings, Position part, Unit unit, Timeline own)
    {
        var choice = new WholeChoice(links);
        foreach (var whole in own.WholesOf(part, comparer.Options.MaxNeighbours)) Offer(whole, null);
        foreach (var neighbour in surroundings.WholesOf(part.QuestionId))
        {
            if (!surroundings.Timelines.TryGetValue(neighbour.Whole, out var timeline)) continue;
            foreach (var whole in timeline.WholesOf(part, comparer.Options.MaxNeighbours)) Offer(whole, neighbour);
        }

        choice.Finish();

        void Offer(Position whole, Neighbour? neighbour)
        {
            if (!Reach.CanMatter(whole, part)) return;
            var pair = comparer.PairOf(part, whole, neighbour, unit);
            if (neighbour is null && !(pair.ArePartAndWhole && pair.Part.Id == part.Id)) return;
            var (rung, judgement) = Climb(pair);
            var link = Comparer.ToLink(pair, rung, judgement, part.Id);
            if (link is not null) choice.Offer(link, neighbour?.Levels ?? 0, whole.When.Seconds);
        }
    }

    void Add(in Pair pair, Rung rung, Judgement judgement, ContentId owner)
    {
        if (Comparer.ToLink(pair, rung, judgement, owner) is { } link) links.Add(link);
    }

    (Rung Rung, Judgement Judgement) Climb(in Pair pair)
    {
        var found = Ladder.Climb(pair);
        Compared++;
        if (found.Judgement.Verdict is not null) Comparable++;
        return found;
    }

    UpdateChoice Choice(Position from)
    {
        if (!updates.TryGetValue(from.Id, out var choice)) updates.Add(from.Id, choice = new UpdateChoice(from));
        return choice;
    }

    // A state that a later one has already taken the place of is not looked at: only the nearest is updated.
    bool IsOvertaken(Position position, Position earlier) =>
        position.Scope == Scope.Snapshot && earlier.Scope == Scope.Snapshot && updates.TryGetValue(position.Id, out var choice) && choice.Overtakes(earlier);

    Unit UnitOf(Surroundings surroundings, ContentId question) => comparer.UnitOf(surroundings.Question(question));

    bool IsUpdate(Position from, Position to, Unit unit)
    {
        if (updates.TryGetValue(from.Id, out var choice) && choice.Holds(to)) return true;
        var pair = comparer.PairOf(from, to, null, unit);
        var (_, judgement) = Ladder.Climb(pair);
        return judgement.Verdict == Verdict.Updates && (judgement.FromB ? pair.B : pair.A).Id == from.Id;
    }
}
