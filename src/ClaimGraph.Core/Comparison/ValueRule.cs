using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Works out how two values of one kind stand to each other.</summary>
static class ValueRule
{
    internal static ValueRelation Of(ClaimValue a, ClaimValue b, ComparisonOptions options) => (a, b) switch
    {
        (Quantity x, Quantity y) => QuantityRule.Of(x, y, options),
        (DateSpan x, DateSpan y) => DateRule.Of(x, y, options),
        (DealState x, DealState y) => x.Status == y.Status ? ValueRelation.Same : ValueRelation.Overlapping,
        _ => throw new ArgumentException("Values of two kinds are never compared.", nameof(b)),
    };
}
