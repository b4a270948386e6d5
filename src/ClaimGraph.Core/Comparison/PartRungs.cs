using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The rungs for a part and its whole: a part of the time, of the place, of the people, or by one named hand.</summary>
static class PartRungs
{
    internal static readonly Rung[] All =
    [
        new("other-share", "Is it a share of a part, which is none of the whole?", OtherShare) { Gate = RungGate.PartAndWhole },
        new("unknown-event", "Is the part more than the whole, and are both single events of perhaps two places?", UnknownEvent) { Gate = RungGate.PartAndWhole },
        new("part-exceeds-whole", "Is the part more than the whole that was counted no earlier?", Exceeds) { Gate = RungGate.PartAndWhole },
        new("unknown-time", "Was the part counted later than the whole, or is it not known which holds which?", Unclear) { Gate = RungGate.PartAndWhole },
        new("bound-far", "Does the part lie far above the open end of the whole?", FarAboveBound) { Gate = RungGate.PartAndWhole },
        new("part-of-period", "Is it a part of the time, and not more than the whole?", (in pair) => Includes(pair, null)) { Gate = RungGate.PartAndWhole },
        new("part-of-place", "Is it a part of the place, and not more than the whole?", (in pair) => Includes(pair, Aspect.Where)) { Gate = RungGate.PartAndWhole },
        new("part-of-population", "Is it a part of those counted, and not more than the whole?", (in pair) => Includes(pair, pair.Aspect)) { Gate = RungGate.PartAndWhole },
    ];

    static Judgement? OtherShare(in Pair pair) => pair.Unit.IsShare && Applies(pair) ? Judgement.NotComparable : null;

    static Judgement? UnknownEvent(in Pair pair) =>
        Applies(pair) && pair.Aspect == Aspect.Where && AreSingleEvents(pair) && IsMore(pair) ? Judgement.From(Verdict.Undecided, pair.PartIsB) : null;

    static Judgement? Exceeds(in Pair pair) =>
        Applies(pair) && IsMore(pair) && !pair.PartIsCountedLater && !pair.IsCountUnknown && !IsVague(pair)
            ? Judgement.From(Verdict.ConflictsWith, pair.PartIsB)
            : null;

    static Judgement? Unclear(in Pair pair) =>
        Applies(pair) && (IsMore(pair) || IsBackwards(pair)) ? Judgement.From(Verdict.Undecided, pair.PartIsB) : null;

    static Judgement? FarAboveBound(in Pair pair) =>
        Applies(pair) && IsFarAboveBound(pair) ? Judgement.From(Verdict.Undecided, pair.PartIsB) : null;

    static Judgement? Includes(in Pair pair, Aspect? aspect) =>
        Applies(pair) && (aspect is null ? pair.Kinship == Kinship.Same : pair.Aspect == aspect)
            ? Judgement.From(Verdict.Includes, pair.PartIsA)
            : null;

    // Where only a doer or receiver is missing, or an event and a total are of one time, values that agree simply agree.
    static bool Applies(in Pair pair) => pair.ArePartAndWhole
        && !(pair.ValuesAgree && pair.Timing == Timing.Same && (pair.Kinship == Kinship.Same || pair.Aspect is Aspect.By or Aspect.To));

    static bool IsMore(in Pair pair) => QuantityRule.IsMore((Quantity)pair.Part.Value, (Quantity)pair.Whole.Value);

    static bool IsVague(in Pair pair) => IsBackwards(pair) || (pair.Kinship == Kinship.Same && AreSingleEvents(pair)) || pair.AreTotalsOfUnknownStart;

    // One with a vaguer day or place: perhaps one event, perhaps two.
    static bool AreSingleEvents(in Pair pair) => pair.Scopes is (Scope.Incident, Scope.Incident);

    // A count over many events inside the time of a single one.
    static bool IsBackwards(in Pair pair) => pair.Scopes.AreEventAndTotal
        && (pair.PartIsA ? pair.Scopes.A : pair.Scopes.B) == Scope.Total;

    static bool IsFarAboveBound(in Pair pair) => pair.Part.Value is Quantity { Min: { } part }
        && pair.Whole.Value is Quantity { Max: null, Min: { } whole }
        && part > whole * (1 + (decimal)pair.Options.OpenEndShare);
}
