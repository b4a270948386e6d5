using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Works out how the times of two positions stand to each other. Dates carry their time as their value and have no other.</summary>
static class TimeRule
{
    internal static Timing Of(Position a, Position b, ScopePair scopes, Unit unit, ComparisonOptions options) => a.Value.Kind switch
    {
        ClaimKind.Date => Timing.Same,
        ClaimKind.Deal => OfDeals(a, b, options),
        _ when scopes.AreForeign => Timing.Apart,
        _ when a.When.IsUnknown || b.When.IsUnknown => Timing.Unclear,
        _ when scopes is (Scope.Snapshot, Scope.Snapshot) or (Scope.Threshold, Scope.Threshold) => OfStates(a, b, options),
        _ when scopes is (Scope.Total, Scope.Total) && !unit.IsShare => OfTotals(a, b, options),
        _ => OfEvents(a, b, options),
    };

    // Deals: a status holds on until it changes, so another time is a later stage, within the horizon.
    static Timing OfDeals(Position a, Position b, ComparisonOptions options)
    {
        if (a.When.Overlaps(b.When)) return Timing.Same;
        return Follows(a, b, options);
    }

    // States: two days are two states; one day is one.
    static Timing OfStates(Position a, Position b, ComparisonOptions options)
    {
        if (!a.When.Overlaps(b.When)) return Follows(a, b, options);
        if (!a.When.HasSameEnds(b.When)) return Timing.Unclear;
        var (heldA, heldB) = (a.CountedFirst.WholeDays(), b.CountedFirst.WholeDays());
        if (!a.When.Contains(heldA) || !b.When.Contains(heldB)) return Timing.Same;
        return heldA.IsBefore(heldB) ? Timing.BFollowsA : heldB.IsBefore(heldA) ? Timing.AFollowsB : Timing.Same;
    }

    // Totals: one start and two ends are one count carried on; without a given time the day of publication is the end.
    static Timing OfTotals(Position a, Position b, ComparisonOptions options)
    {
        if (a.When.HasSameEnds(b.When)) return Timing.Same;
        if (a.WhenAssumed != b.WhenAssumed) return OfAssumed(a, b, options);
        if (a.WhenAssumed) return a.When.Overlaps(b.When) ? Timing.Unclear : Follows(a, b, options);
        if (a.When.StartSecond == b.When.StartSecond) return a.When.EndSecond < b.When.EndSecond ? Timing.BFollowsA : Timing.AFollowsB;
        return OfSpans(a, b);
    }

    static Timing OfEvents(Position a, Position b, ComparisonOptions options)
    {
        if (a.When.HasSameEnds(b.When)) return Timing.Same;
        return a.WhenAssumed || b.WhenAssumed ? OfAssumed(a, b, options) : OfSpans(a, b);
    }

    // A time that nobody gave is the day of publication: the event itself may lie some days before it, never after it.
    static Timing OfAssumed(Position a, Position b, ComparisonOptions options)
    {
        var (first, last) = a.When.StartSecond <= b.When.StartSecond ? (a, b) : (b, a);
        if (first.When.Overlaps(last.When)) return Timing.Unclear;
        if (!last.WhenAssumed) return Timing.Apart;
        return DaysBetween(first.When, last.When) <= options.AssumedDays ? Timing.Unclear : Timing.Apart;
    }

    static Timing OfSpans(Position a, Position b)
    {
        if (b.When.Contains(a.When)) return Timing.AWithinB;
        if (a.When.Contains(b.When)) return Timing.BWithinA;
        return a.When.Overlaps(b.When) ? Timing.Unclear : Timing.Apart;
    }

    static Timing Follows(Position a, Position b, ComparisonOptions options)
    {
        if (DaysApart(a, b) > options.HorizonDays) return Timing.Apart;
        return a.When.IsBefore(b.When) ? Timing.BFollowsA : Timing.AFollowsB;
    }

    /// <summary>The days between two times that lie apart: neighbouring days are 1 apart.</summary>
    internal static long DaysApart(Position a, Position b) => a.When.IsBefore(b.When) ? DaysBetween(a.When, b.When) : DaysBetween(b.When, a.When);

    // From the last day of one to the first day of the next: neighbouring days are 1 apart.
    static long DaysBetween(DateSpan first, DateSpan second) => (long)second.FirstDay - first.LastDay;
}
