using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>How far apart the nearest ends of two values lie.</summary>
/// <param name="Distance">In the unit of the question; in days for dates, where neighbouring days are 1 apart. Null where there is none to measure.</param>
/// <param name="Ratio">The greater by the lesser; null for dates, deals and a lesser end of 0.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Gap(double? Distance, double? Ratio)
{
    internal static Gap Of(ClaimValue a, ClaimValue b) => (a, b) switch
    {
        (Quantity x, Quantity y) when QuantityRule.NearestEnds(x, y) is var (less, more) =>
            new((double)(more - less), less == 0 ? null : (double)more / (double)less),
        (DateSpan x, DateSpan y) when !x.Overlaps(y) => new(DateRule.DaysBetween(x, y), null),
        _ => default,
    };
}
