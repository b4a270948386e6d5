namespace ClaimGraph.Comparison;

/// <summary>The rung for claims of articles without a date whose words give none either: near enough to show, never enough to judge. It stands before all that judges.</summary>
static class UnknownTimeRung
{
    internal static Judgement? Test(in Pair pair)
    {
        if (!pair.IsTimeUnknown) return null;
        return pair.Kinship == Kinship.Same ? Judgement.FromA(Verdict.Undecided) : Judgement.NotComparable;
    }
}
