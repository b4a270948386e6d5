using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The ladder for deals: the first rung that holds decides.</summary>
static class DealLadder
{
    internal static readonly Rung[] Rungs =
    [
        new("other-time", "Are they about other times?", (in pair) => pair.Timing == Timing.Apart ? Judgement.NotComparable : null),
        new("unknown-time", "Does nobody know the time of one?", UnknownTimeRung.Test),
        new("other-parties", "Do the deals share a party only?", OtherParties),
        .. DealDenialRungs.All,
        new("same-value", "Do both give one status at one time?", SameStatus),
        new("within-period", "Do both give one status, one of them with a narrower time?", NarrowerTime),
        new("overlapping-range", "Do both give one status at times that overlap?", OverlappingTime),
        new("adjacent-day", "Do both give one status, the later without a time and within the days that a report takes?", AssumedDay),
        new("other-stage", "Do both give one status at two times?", (in pair) => IsSame(pair) ? Judgement.NotComparable : null),
        new("status-change", "Did the status change from the earlier to the later?", StatusChange),
        new("status-denied", "Does one say that there is no deal, or not confirm it?", StatusDenied),
        new("unconfirmed", "Does one not confirm what the other calls talks or a rumour?", Unconfirmed),
        new("order-unknown", "Is one broken, and nobody can tell which came first?", OrderUnknown),
        new("weaker-later", "Is the weaker status of a later time?", WeakerLater),
        new("stronger-status", "Is one status the stronger?", StrongerStatus),
    ];

    static Judgement? OtherParties(in Pair pair)
    {
        if (pair.Kinship == Kinship.Same) return null;
        return pair.TimesTouch && pair.BothAffirmed ? Judgement.FromA(Verdict.Undecided) : Judgement.NotComparable;
    }

    static Judgement? SameStatus(in Pair pair) =>
        IsSame(pair) && pair.A.When.HasSameEnds(pair.B.When) ? Judgement.FromA(Verdict.AgreesWith) : null;

    static Judgement? NarrowerTime(in Pair pair)
    {
        if (!IsSame(pair) || !pair.TimesTouch) return null;
        if (pair.B.When.Contains(pair.A.When)) return Judgement.From(Verdict.Refines, b: false);
        return pair.A.When.Contains(pair.B.When) ? Judgement.From(Verdict.Refines, b: true) : null;
    }

    static Judgement? OverlappingTime(in Pair pair) => IsSame(pair) && pair.TimesTouch ? Judgement.FromA(Verdict.AgreesWith) : null;

    // A deal may be some days older than a report that gives no time for it.
    static Judgement? AssumedDay(in Pair pair)
    {
        var last = pair.A.When.IsBefore(pair.B.When) ? pair.B : pair.A;
        return IsSame(pair) && last.WhenAssumed && TimeRule.DaysApart(pair.A, pair.B) <= pair.Options.AssumedDays ? Judgement.FromA(Verdict.AgreesWith) : null;
    }

    static Judgement? StatusChange(in Pair pair)
    {
        if (FollowerIsB(pair) is not { } followerIsB) return null;
        var (earlier, later) = followerIsB ? (Status(pair.A), Status(pair.B)) : (Status(pair.B), Status(pair.A));
        var changed = (earlier, later) switch
        {
            // A report of the same time that comes later may be an old one.
            (DealStatus.Broken, not (DealStatus.Denied or DealStatus.Unacknowledged)) => !pair.TimesTouch,
            (not (DealStatus.Denied or DealStatus.Unacknowledged), DealStatus.Broken) => true,
            (DealStatus.Rumoured, DealStatus.InTalks or DealStatus.Agreed or DealStatus.CarriedOut) => true,
            (DealStatus.InTalks, DealStatus.Agreed or DealStatus.CarriedOut) => true,
            // A denial is only overtaken by what happened at a later time, not by a later article.
            (DealStatus.Denied or DealStatus.Unacknowledged, DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Agreed or DealStatus.CarriedOut or DealStatus.Broken) => !pair.TimesTouch,
            _ => false,
        };
        return changed ? Judgement.From(Verdict.Updates, followerIsB) : null;
    }

    static Judgement? StatusDenied(in Pair pair)
    {
        var (a, b) = (Status(pair.A), Status(pair.B));
        if (!Excludes(a, b) && !Excludes(b, a)) return null;
        return Judgement.From(Verdict.ConflictsWith, Excludes(b, a));
    }

    static bool Excludes(DealStatus denier, DealStatus held) => (denier, held) switch
    {
        (DealStatus.Denied, DealStatus.Denied or DealStatus.Unacknowledged) => false,
        (DealStatus.Denied, _) => true,
        (DealStatus.Unacknowledged, DealStatus.Agreed or DealStatus.CarriedOut or DealStatus.Broken) => true,
        _ => false,
    };

    static Judgement? Unconfirmed(in Pair pair) => (Status(pair.A), Status(pair.B)) switch
    {
        (DealStatus.Unacknowledged, DealStatus.Rumoured or DealStatus.InTalks) => Judgement.FromA(Verdict.Undecided),
        (DealStatus.Rumoured or DealStatus.InTalks, DealStatus.Unacknowledged) => Judgement.From(Verdict.Undecided, b: true),
        _ => null,
    };

    static Judgement? OrderUnknown(in Pair pair) =>
        Status(pair.A) == DealStatus.Broken || Status(pair.B) == DealStatus.Broken ? Judgement.FromA(Verdict.Undecided) : null;

    // Talks after a deal was carried out: a new deal, or an old report.
    static Judgement? WeakerLater(in Pair pair) => FollowerIsB(pair) is { } followerIsB && !pair.TimesTouch && followerIsB == (Status(pair.A) > Status(pair.B))
        ? Judgement.From(Verdict.Undecided, followerIsB)
        : null;

    // The statuses are declared from the weakest to the strongest, and a denial is stronger than a silence.
    static Judgement? StrongerStatus(in Pair pair) => Judgement.From(Verdict.Refines, Status(pair.B) > Status(pair.A));

    static bool? FollowerIsB(in Pair pair) => pair.Timing switch
    {
        Timing.BFollowsA => true,
        Timing.AFollowsB => false,
        _ when pair.Order == CountOrder.Unknown => null,
        _ => pair.Order == CountOrder.AFirst,
    };

    static bool IsSame(in Pair pair) => pair.Values == ValueRelation.Same;

    static DealStatus Status(Position position) => ((DealState)position.Value).Status;
}
