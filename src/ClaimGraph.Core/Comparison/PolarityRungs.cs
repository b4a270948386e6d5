using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The rungs for positions that deny or doubt a number or a date. They stand first on both ladders.</summary>
static class PolarityRungs
{
    internal static readonly Rung[] All =
    [
        new("denial", "Does one deny what the other holds?", Denial) { Gate = RungGate.Unaffirmed },
        new("denial-unclear", "Does one deny a part of what the other holds, or perhaps another time?", DenialUnclear) { Gate = RungGate.Unaffirmed },
        new("doubt", "Does one doubt what the other holds?", Doubt) { Gate = RungGate.Unaffirmed },
        new("other-polarity", "Does one deny or doubt something else?", Other) { Gate = RungGate.Unaffirmed },
    ];

    static Judgement? Denial(in Pair pair) =>
        IsComparable(pair, Polarity.Denied) && Covers(pair) ? Judgement.From(Verdict.ConflictsWith, pair.B.Polarity == Polarity.Denied) : null;

    static Judgement? DenialUnclear(in Pair pair) =>
        IsComparable(pair, Polarity.Denied) && Touches(pair) ? Judgement.From(Verdict.Undecided, pair.B.Polarity == Polarity.Denied) : null;

    static Judgement? Doubt(in Pair pair) =>
        IsComparable(pair, Polarity.Doubted) && Covers(pair) ? Judgement.From(Verdict.Undecided, pair.B.Polarity == Polarity.Doubted) : null;

    static Judgement? Other(in Pair pair) => pair.BothAffirmed ? null : Judgement.NotComparable;

    static bool IsComparable(in Pair pair, Polarity against) =>
        pair.Kinship == Kinship.Same && pair.TimesMayTouch
        && ((pair.A.Polarity == Polarity.Affirmed && pair.B.Polarity == against) || (pair.B.Polarity == Polarity.Affirmed && pair.A.Polarity == against));

    // What is held lies wholly in what is denied: if it were so, the denial would be wrong.
    static bool Covers(in Pair pair)
    {
        if (!pair.TimesTouch) return false;
        if (pair.ArePartAndWhole) return ReachesDeniedBound(pair);
        if (pair.Values is ValueRelation.Same or ValueRelation.Rounded) return true;
        var (held, denied) = pair.A.Polarity == Polarity.Affirmed ? (pair.A.Value, pair.B.Value) : (pair.B.Value, pair.A.Value);
        return (held, denied) switch
        {
            (Quantity h, Quantity d) => (d.Min is null || h.Min >= d.Min) && (d.Max is null || h.Max <= d.Max),
            (DateSpan h, DateSpan d) => d.Contains(h),
            _ => false,
        };
    }

    // A part is never its whole. But where "at least m" of the whole is denied, a part of m or more would refute it.
    static bool ReachesDeniedBound(in Pair pair) => !pair.Unit.IsShare && pair.Whole.Polarity != Polarity.Affirmed
        && pair.Whole.Value is Quantity { Min: { } bound, Max: null } && pair.Part.Value is Quantity { Min: { } least } && least >= bound;

    static bool Touches(in Pair pair) => pair.Values is not (ValueRelation.ALess or ValueRelation.BLess);
}
