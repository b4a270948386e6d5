namespace ClaimGraph.Comparison;

/// <summary>The rungs for values that fit together. The ladders of numbers and dates share them; only a rung's name differs.</summary>
static class AgreementRungs
{
    /// <summary>The rungs.</summary>
    /// <param name="within">The name of the rung for one value that lies within the other.</param>
    internal static Rung[] Named(string within) =>
    [
        new("same-value", "Are the two values the same?", Same),
        new(within, "Does one value lie within the other?", Within),
        new("overlapping-range", "Do the two values overlap, or does a number lie near an open end?", Overlap),
        new("rounding", "Does rounding explain the difference?", Round),
    ];

    static Judgement? Same(in Pair pair) => pair.Values == ValueRelation.Same ? Judgement.FromA(Verdict.AgreesWith) : null;

    static Judgement? Within(in Pair pair) => pair.Values is ValueRelation.AWithinB or ValueRelation.BWithinA
        ? Judgement.From(Verdict.Refines, pair.Values == ValueRelation.BWithinA)
        : null;

    static Judgement? Overlap(in Pair pair) => pair.Values is ValueRelation.Overlapping or ValueRelation.BoundNear
        ? Judgement.FromA(Verdict.AgreesWith)
        : null;

    static Judgement? Round(in Pair pair) => pair.Values == ValueRelation.Rounded ? Judgement.FromA(Verdict.AgreesWith) : null;
}
