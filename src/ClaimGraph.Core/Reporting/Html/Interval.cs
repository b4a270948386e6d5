using ClaimGraph.Claims;

namespace ClaimGraph.Reporting.Html;

/// <summary>A value as a stretch of a scale: of numbers for quantities, of seconds since 0001-01-01 for dates.</summary>
/// <param name="From">The lower end; null when open.</param>
/// <param name="To">The upper end; null when open.</param>
readonly record struct Interval(double? From, double? To)
{
    /// <summary>The ends that are not open.</summary>
    internal IEnumerable<double> Ends => new[] { From, To }.OfType<double>();

    /// <summary>The stretch of a value; null for a deal, which has no size.</summary>
    internal static Interval? Of(ClaimValue value) => value switch
    {
        Quantity quantity => new Interval((double?)quantity.Min, (double?)quantity.Max),
        DateSpan span => new Interval(
            span.StartSecond == DateSpan.OpenStart ? null : span.StartSecond,
            span.EndSecond == DateSpan.OpenEnd ? null : span.EndSecond),
        _ => null,
    };
}
