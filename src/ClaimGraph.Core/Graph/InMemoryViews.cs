using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Puts the views of questions together from an in-memory state.</summary>
sealed class InMemoryViews(InMemoryState state)
{
    readonly ILookup<ContentId, Position> positions = state.Positions.Values.ToLookup(position => position.QuestionId);
    readonly ILookup<ContentId, ClaimRecord> claims = state.Claims.Values.ToLookup(record => record.Position);
    readonly ILookup<ContentId, Link> links = state.Links.Values.SelectMany(link => new[] { (End: link.From, link), (End: link.To, link) }).ToLookup(pair => pair.End, pair => pair.link);
    readonly HashSet<ContentId> updated = [.. state.Links.Values.Where(link => link.Verdict == Verdict.Updates).Select(link => link.To)];

    /// <summary>The view of a question; null when the graph does not hold it.</summary>
    internal QuestionView? Read(ContentId id)
    {
        if (!state.Questions.TryGetValue(id, out var question)) return null;
        var own = positions[id].ToList();
        var touching = own.SelectMany(position => links[position.Id]).Distinct().ToImmutableArray();
        return new QuestionView(
            question,
            [.. own.Select(View)],
            touching,
            [.. own.Select(position => position.Id).Where(updated.Contains)],
            [.. touching.SelectMany(link => new[] { state.Positions[link.From], state.Positions[link.To] })
                .Where(position => position.QuestionId != id)
                .DistinctBy(position => position.Id)
                .Select(position => new OtherPosition(state.Questions[position.QuestionId], View(position)))]);
    }

    PositionView View(Position position) => new(position, [.. claims[position.Id].Select(state.Sight)]);
}
