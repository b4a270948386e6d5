using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>How severe a conflict is: numbers by ratio, unless the gap is small; dates by days; deals by what is denied.</summary>
static class SeverityRule
{
    internal static Severity Of(in Pair pair, Gap gap) => (pair.A.Value, pair.B.Value) switch
    {
        (DealState a, DealState b) => OfDeals(a.Status, b.Status),
        _ when !pair.BothAffirmed => Severity.Major,
        (DateSpan, DateSpan) => OfDates(gap.Distance ?? 0, pair.Options),
        _ => OfNumbers(gap, pair.Unit.Name, pair.Options),
    };

    static Severity OfDeals(DealStatus a, DealStatus b)
    {
        var (weaker, stronger) = a < b ? (a, b) : (b, a);
        if (weaker is DealStatus.Rumoured or DealStatus.Unacknowledged || stronger == DealStatus.Unacknowledged) return Severity.Minor;
        return weaker == DealStatus.CarriedOut ? Severity.Extreme : Severity.Major;
    }

    static Severity OfDates(double days, ComparisonOptions options) =>
        days >= options.ExtremeDays ? Severity.Extreme : days >= options.MajorDays ? Severity.Major : Severity.Minor;

    static Severity OfNumbers(Gap gap, string? unit, ComparisonOptions options)
    {
        if (unit is not null && options.MinorGaps.TryGetValue(unit, out var least) && gap.Distance < least) return Severity.Minor;
        var ratio = gap.Ratio ?? double.PositiveInfinity;
        return ratio >= options.ExtremeRatio ? Severity.Extreme : ratio >= options.MajorRatio ? Severity.Major : Severity.Minor;
    }
}
