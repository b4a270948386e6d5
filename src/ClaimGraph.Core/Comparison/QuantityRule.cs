using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>How two numbers stand to each other: exact, ranges, or open at one end.</summary>
static class QuantityRule
{
    internal static ValueRelation Of(Quantity a, Quantity b, ComparisonOptions options)
    {
        if (a.Low == b.Low && a.High == b.High) return ValueRelation.Same;
        if (a.High < b.Low) return Apart(a, b, ValueRelation.ALess);
        if (b.High < a.Low) return Apart(a, b, ValueRelation.BLess);
        if (IsOpen(a) || IsOpen(b)) return IsNear(a, b, 1 + (decimal)options.OpenEndShare) ? ValueRelation.BoundNear : ValueRelation.BoundFar;
        if (b.Low <= a.Low && a.High <= b.High) return ValueRelation.AWithinB;
        if (a.Low <= b.Low && b.High <= a.High) return ValueRelation.BWithinA;
        return ValueRelation.Overlapping;
    }

    /// <summary>The greater of two nearest ends against the lesser, for two numbers that lie apart; null when they do not.</summary>
    internal static (decimal Less, decimal More)? NearestEnds(Quantity a, Quantity b)
    {
        if (a.Max is { } highA && b.Min is { } lowB && highA < lowB) return (highA, lowB);
        if (b.Max is { } highB && a.Min is { } lowA && highB < lowA) return (highB, lowA);
        return null;
    }

    /// <summary>Whether a part is more than its whole, even when rounding is granted.</summary>
    internal static bool IsMore(Quantity part, Quantity whole) =>
        part.Min is { } least && whole.Max is { } most && least > most && !Round(most, whole.Approximate, least, part.Approximate);

    /// <summary>Whether the first means less than the second: by its lower end, then by its upper end.</summary>
    internal static bool IsLess(Quantity a, Quantity b) =>
        a.Low != b.Low ? a.Low < b.Low : a.High < b.High;

    /// <summary>Whether two numbers at most round to each other: hedged ones each within half a unit of the other's last significant digit.</summary>
    internal static bool Round(decimal less, bool lessHedged, decimal more, bool moreHedged)
    {
        if (!lessHedged && !moreHedged) return false;
        var gap = more - less;
        return (!lessHedged || gap <= LastDigitUnit(less) / 2) && (!moreHedged || gap <= LastDigitUnit(more) / 2);
    }

    // A bound that is not met is never rounded away: "about 40" is not "at least 41".
    static ValueRelation Apart(Quantity a, Quantity b, ValueRelation less)
    {
        if (IsOpen(a) || IsOpen(b)) return less;
        var (low, high) = less == ValueRelation.ALess ? (a, b) : (b, a);
        return Round(low.Max!.Value, low.Approximate, high.Min!.Value, high.Approximate) ? ValueRelation.Rounded : less;
    }

    static bool IsOpen(Quantity quantity) => double.IsInfinity(quantity.Low) || double.IsInfinity(quantity.High);

    // "At least m" means m or little more, "at most m" means m or little less.
    static bool IsNear(Quantity a, Quantity b, decimal share) => (a.Min, a.Max, b.Min, b.Max) switch
    {
        ({ } low, null, { } other, _) when b.Max is null => Math.Max(low, other) <= Math.Min(low, other) * share,
        (null, { } high, _, { } other) when b.Min is null => Math.Max(high, other) <= Math.Min(high, other) * share,
        ({ } low, null, null, { } high) => high <= low * share,
        (null, { } high, { } low, null) => high <= low * share,
        ({ } bound, null, { } low, { }) => low <= bound * share,
        ({ } low, { }, { } bound, null) => low <= bound * share,
        (null, { } bound, { }, { } high) => high * share >= bound,
        ({ }, { } high, null, { } bound) => high * share >= bound,
        _ => false,
    };

    /// <summary>The unit of the last significant digit: 1,000 for 38,000, 1 for 41, 0.1 for 2.5.</summary>
    internal static decimal LastDigitUnit(decimal number)
    {
        if (number == 0) return 1;
        var unit = 1m;
        while (number != decimal.Truncate(number))
        {
            number *= 10;
            unit /= 10;
        }

        while (number % 10 == 0)
        {
            number /= 10;
            unit *= 10;
        }

        return unit;
    }
}
