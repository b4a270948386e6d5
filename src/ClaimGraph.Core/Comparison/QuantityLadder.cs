using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The ladder for numbers: the first rung that holds decides.</summary>
static class QuantityLadder
{
    internal static readonly Rung[] Rungs =
    [
        new("other-scope", "Is one a state, a count or a limit and the other not?", OtherScope),
        new("other-time", "Are they about other times?", OtherTime),
        new("unknown-time", "Does nobody know the time of one?", UnknownTimeRung.Test),
        .. PolarityRungs.All,
        new("related-action", "Are the actions only related?", RelatedAction),
        new("other-period", "Is the part of another time than the whole?", OtherPeriod),
        .. PartRungs.All,
        new("later-snapshot", "Is one a state at a later time?", LaterSnapshot),
        new("same-value", "Do two totals, told within days of each other and nobody knows since when, say the same?", SameTotal),
        new("unknown-time", "Is the later of two totals smaller, and nobody knows since when they count?", SmallerTotal),
        new("shrunken-total", "Did the count from one start shrink?", ShrunkenCarriedOn),
        new("grown-total", "Was the count from one start carried on?", GrownCarriedOn),
        new("unknown-time", "Is it unclear whether they are of one time?", UnknownTime),
        .. AgreementRungs.Named("within-range"),
        new("values-differ", "Are they two states at one time?", TwoStates),
        new("revised-by-speaker", "Does one named speaker give a larger number?", Revised),
        new("grown-total", "Is the larger total the later one?", (in pair) => Grown(pair, total: true)),
        new("developing-count", "Is the larger count of the event the later one?", (in pair) => Grown(pair, total: false)),
        new("bound-far", "Does a number lie far beyond an open end?", BoundFar),
        new("fallen-share", "Is the smaller share the later one?", FallenShare),
        new("shrunken-total", "Is the smaller count the later one?", Shrunken),
        new("order-unknown", "Can nobody tell which was counted first?", OrderUnknown),
    ];

    static Judgement? OtherScope(in Pair pair) => pair.Scopes.AreForeign ? Judgement.NotComparable : null;

    static Judgement? OtherTime(in Pair pair) => pair.Timing == Timing.Apart ? Judgement.NotComparable : null;

    static Judgement? RelatedAction(in Pair pair)
    {
        if (pair.Kinship != Kinship.Related) return null;
        return pair.TimesTouch ? Judgement.FromA(Verdict.Undecided) : Judgement.NotComparable;
    }

    static Judgement? OtherPeriod(in Pair pair) => pair.ArePartAndWhole && !pair.PartIsInTime ? Judgement.NotComparable : null;

    static Judgement? LaterSnapshot(in Pair pair) =>
        IsCarriedOn(pair) && pair.AreStates ? Judgement.From(Verdict.Updates, pair.Timing == Timing.BFollowsA) : null;

    static Judgement? SameTotal(in Pair pair) =>
        pair.Kinship == Kinship.Same && pair.Scopes is (Scope.Total, Scope.Total) && pair.A.WhenAssumed && pair.B.WhenAssumed
            && pair.Values == ValueRelation.Same && TimeRule.DaysApart(pair.A, pair.B) <= pair.Options.AssumedDays
            ? Judgement.FromA(Verdict.AgreesWith)
            : null;

    static Judgement? SmallerTotal(in Pair pair)
    {
        if (!pair.AreTotalsOfUnknownStart) return null;
        if (IsCarriedOn(pair)) return HasShrunken(pair) ? Judgement.From(Verdict.Undecided, pair.Timing == Timing.BFollowsA) : null;
        return pair.Kinship == Kinship.Same && !pair.ValuesAgree && pair.Values != ValueRelation.BoundFar && LargerIsFirst(pair)
            ? Judgement.From(Verdict.Undecided, !BIsLarger(pair))
            : null;
    }

    static Judgement? ShrunkenCarriedOn(in Pair pair) =>
        IsCarriedOn(pair) && HasShrunken(pair) ? Judgement.From(Verdict.ConflictsWith, pair.Timing == Timing.BFollowsA) : null;

    static bool HasShrunken(in Pair pair) => pair.Values == (pair.Timing == Timing.BFollowsA ? ValueRelation.BLess : ValueRelation.ALess);

    // The same number, or a larger one: a vaguer one that fits does not take the place of the earlier.
    static Judgement? GrownCarriedOn(in Pair pair) =>
        IsCarriedOn(pair) && (pair.Values == ValueRelation.Same || (IsOrdered(pair) && BIsLarger(pair) == (pair.Timing == Timing.BFollowsA)))
            ? Judgement.From(Verdict.Updates, pair.Timing == Timing.BFollowsA)
            : null;

    static bool IsCarriedOn(in Pair pair) => pair.Kinship == Kinship.Same && pair.Timing is Timing.AFollowsB or Timing.BFollowsA;

    // Of two states, one with a vaguer day, values that fit together may agree.
    static Judgement? UnknownTime(in Pair pair) =>
        pair.Timing == Timing.Unclear && !(pair.AreStates && pair.ValuesAgree) ? Judgement.FromA(Verdict.Undecided) : null;

    static Judgement? TwoStates(in Pair pair) =>
        pair.AreStates && pair.Values != ValueRelation.BoundFar ? Judgement.FromA(Verdict.ConflictsWith) : null;

    static Judgement? Revised(in Pair pair) =>
        !pair.AreStates && IsOrdered(pair) && pair.ShareSpeaker && !LargerIsFirst(pair) ? Judgement.From(Verdict.Updates, BIsLarger(pair)) : null;

    static Judgement? Grown(in Pair pair, bool total) =>
        !pair.AreStates && IsOrdered(pair) && LargerIsLast(pair) && total == (pair.Scopes is (Scope.Total, Scope.Total))
            ? Judgement.From(Verdict.Updates, BIsLarger(pair))
            : null;

    static Judgement? BoundFar(in Pair pair) => pair.Values == ValueRelation.BoundFar ? Judgement.FromA(Verdict.Undecided) : null;

    static Judgement? FallenShare(in Pair pair) =>
        pair.Unit.IsShare && LargerIsFirst(pair) ? Judgement.From(Verdict.Undecided, !BIsLarger(pair)) : null;

    static Judgement? Shrunken(in Pair pair) => LargerIsFirst(pair) ? Judgement.From(Verdict.ConflictsWith, !BIsLarger(pair)) : null;

    static Judgement? OrderUnknown(in Pair pair) => Judgement.FromA(Verdict.Undecided);

    // "At most 100" lies below nothing: only above "at least" is there a larger number.
    static bool IsOrdered(in Pair pair) => pair.Values != ValueRelation.BoundFar
        || (Quantity)(BIsLarger(pair) ? pair.A : pair.B).Value is { Min: not null, Max: null };

    static bool BIsLarger(in Pair pair) => QuantityRule.IsLess((Quantity)pair.A.Value, (Quantity)pair.B.Value);

    static bool LargerIsLast(in Pair pair) => pair.Order == (BIsLarger(pair) ? CountOrder.AFirst : CountOrder.BFirst);

    static bool LargerIsFirst(in Pair pair) => pair.Order == (BIsLarger(pair) ? CountOrder.BFirst : CountOrder.AFirst);
}
