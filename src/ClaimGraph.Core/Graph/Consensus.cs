using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>
/// What a question's answers come to: low, best and high over its current positions, which are those that hold their value
/// (<see cref="Polarity.Affirmed"/>) and that no other updates. It says what most say, never who is right.
/// </summary>
/// <param name="Low">
/// The least lower end of a quantity, the earliest date, or the status by which a deal has come least far. Statuses are ordered
/// denied, unacknowledged, rumoured, in-talks, agreed, carried-out, broken.
/// </param>
/// <param name="Best">The position with the most independent origins, then outlets, then the latest counted, then the least id.</param>
/// <param name="High">The greatest upper end, the latest date, or the status by which a deal has come furthest.</param>
public sealed record Consensus(ConsensusPoint Low, ConsensusPoint Best, ConsensusPoint High)
{
    /// <summary>Whether another current position has as many origins and outlets as the best, so that none is the best.</summary>
    public bool IsTied { get; init; }

    /// <summary>The consensus of a question; null when none of its current positions holds its value.</summary>
    public static Consensus? Of(QuestionView question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var ranked = question.Positions
            .Where(view => view.Position.Polarity == Polarity.Affirmed && !question.Updated.Contains(view.Position.Id))
            .Select(view => (view.Position, Backing: Backing.Of(view)))
            .OrderByDescending(one => one.Backing.Origins)
            .ThenByDescending(one => one.Backing.Outlets.Length)
            .ThenByDescending(one => one.Position.CountedLast.EndSecond)
            .ThenByDescending(one => one.Position.CountedLast.StartSecond)
            .ThenBy(one => one.Position.Id)
            .ToList();
        if (ranked.Count == 0) return null;

        // Of several with the same end these take the first, which is the best backed.
        var low = ranked.MinBy(one => ConsensusEnds.Lower(one.Position.Value));
        var high = ranked.MaxBy(one => ConsensusEnds.Upper(one.Position.Value));
        return new Consensus(
            Point(low.Position, low.Backing, ConsensusEnds.LowerValue(low.Position.Value)),
            Point(ranked[0].Position, ranked[0].Backing, ranked[0].Position.Value),
            Point(high.Position, high.Backing, ConsensusEnds.UpperValue(high.Position.Value)))
        {
            IsTied = ranked.Count > 1 && ranked[1].Backing.Origins == ranked[0].Backing.Origins && ranked[1].Backing.Outlets.Length == ranked[0].Backing.Outlets.Length,
        };
    }

    static ConsensusPoint Point(Position position, Backing backing, ClaimValue value) =>
        new(value, position.Id, backing.Outlets.Length, backing.Origins);
}
