using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The ladder for dates: the first rung that holds decides.</summary>
static class DateLadder
{
    const long AdjacentSeconds = 2 * DateSpan.Day;

    internal static readonly Rung[] Rungs =
    [
        new("related-action", "Are the happenings only related?", (in pair) => pair.Kinship == Kinship.Related ? Judgement.NotComparable : null),
        .. PolarityRungs.All,
        .. AgreementRungs.Named("within-period"),
        new("adjacent-day", "Are they neighbouring days, as of one night?", AdjacentDay),
        new("other-time", "Are they too far apart to be one happening, or is a doer or receiver missing?", OtherTime),
        new("dates-differ", "Do the dates exclude each other?", (in _) => Judgement.FromA(Verdict.ConflictsWith)),
    ];

    static Judgement? AdjacentDay(in Pair pair)
    {
        var (a, b) = ((DateSpan)pair.A.Value, (DateSpan)pair.B.Value);
        var (first, last) = a.IsBefore(b) ? (a, b) : (b, a);
        var isClock = first.Seconds < DateSpan.Day && last.Seconds < DateSpan.Day;
        return !isClock && first.Seconds <= AdjacentSeconds && last.Seconds <= AdjacentSeconds && last.FirstDay - first.LastDay <= 1
            ? Judgement.FromA(Verdict.AgreesWith)
            : null;
    }

    static Judgement? OtherTime(in Pair pair)
    {
        var seconds = DateRule.SecondsBetween((DateSpan)pair.A.Value, (DateSpan)pair.B.Value);
        return pair.Kinship != Kinship.Same || seconds > pair.Options.DateHorizonDays * DateSpan.Day ? Judgement.NotComparable : null;
    }
}
