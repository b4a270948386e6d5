using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>How far down and up a value reaches, so that values of one kind can be ordered.</summary>
/// <remarks>
/// An open end is ordered by the number or day that the text does name, and at equal numbers it reaches further:
/// "at least 500" beats 500 and yields to 600, which somebody did say.
/// </remarks>
static class ConsensusEnds
{
    // How far the deal is said to have come: a broken deal was once made and carried on.
    static readonly DealStatus[] stages =
    [
        DealStatus.Denied, DealStatus.Unacknowledged, DealStatus.Rumoured, DealStatus.InTalks, DealStatus.Agreed, DealStatus.CarriedOut, DealStatus.Broken,
    ];

    internal static (decimal Number, int Open) Lower(ClaimValue value) => value switch
    {
        Quantity quantity => quantity.Min is { } min ? (min, 1) : (quantity.Max!.Value, 0),
        DateSpan span => span.StartSecond == DateSpan.OpenStart ? (span.EndSecond - DateSpan.Day, 0) : (span.StartSecond, 1),
        _ => Stage(value),
    };

    internal static (decimal Number, int Open) Upper(ClaimValue value) => value switch
    {
        Quantity quantity => quantity.Max is { } max ? (max, 0) : (quantity.Min!.Value, 1),
        DateSpan span => span.EndSecond == DateSpan.OpenEnd ? (span.StartSecond + DateSpan.Day, 1) : (span.EndSecond, 0),
        _ => Stage(value),
    };

    internal static ClaimValue LowerValue(ClaimValue value) =>
        value is Quantity { Min: { } min } quantity ? new Quantity(min, min, quantity.Approximate) : value;

    internal static ClaimValue UpperValue(ClaimValue value) =>
        value is Quantity { Max: { } max } quantity ? new Quantity(max, max, quantity.Approximate) : value;

    static (decimal Number, int Open) Stage(ClaimValue value) => (Array.IndexOf(stages, ((DealState)value).Status), 0);
}
