using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>How two dates stand to each other. The adjacent-day rule is the ladder's own.</summary>
static class DateRule
{
    internal static ValueRelation Of(DateSpan a, DateSpan b, ComparisonOptions options)
    {
        if (a.HasSameEnds(b)) return ValueRelation.Same;
        if (b.Contains(a)) return ValueRelation.AWithinB;
        if (a.Contains(b)) return ValueRelation.BWithinA;
        if (a.Overlaps(b)) return ValueRelation.Overlapping;
        var aFirst = a.IsBefore(b);
        var (first, last) = aFirst ? (a, b) : (b, a);
        if (Round(first, last, options)) return ValueRelation.Rounded;
        return aFirst ? ValueRelation.ALess : ValueRelation.BLess;
    }

    /// <summary>The days between two dates that lie apart: neighbouring days are 1 apart, clock times by the second.</summary>
    internal static double DaysBetween(DateSpan a, DateSpan b)
    {
        var (first, last) = a.IsBefore(b) ? (a, b) : (b, a);
        var isClock = first.Seconds < DateSpan.Day && last.Seconds < DateSpan.Day;
        return isClock ? (double)(last.StartSecond - first.StartSecond) / DateSpan.Day : last.FirstDay - first.LastDay;
    }

    /// <summary>The seconds between two dates that lie apart; 0 when they touch or overlap.</summary>
    internal static long SecondsBetween(DateSpan a, DateSpan b) =>
        a.IsBefore(b) ? b.StartSecond - a.EndSecond : b.IsBefore(a) ? a.StartSecond - b.EndSecond : 0;

    // Two clock times agree when reporters may have rounded them; hedged dates within half of their own length.
    static bool Round(DateSpan first, DateSpan last, ComparisonOptions options)
    {
        if (first.IsOpen || last.IsOpen) return false;
        if (IsClock(first) && IsClock(last)) return last.StartSecond - first.StartSecond <= options.ClockMinutes * 60L;
        if (!first.Approximate && !last.Approximate) return false;
        var gap = SecondsBetween(first, last);
        return (!first.Approximate || gap <= first.Seconds / 2) && (!last.Approximate || gap <= last.Seconds / 2);
    }

    static bool IsClock(DateSpan span) => span.Seconds <= 60;
}
