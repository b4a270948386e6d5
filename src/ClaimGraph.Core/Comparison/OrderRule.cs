using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Orders two counts by the moment up to which they were counted, then by publication, only where precision tells them apart.</summary>
static class OrderRule
{
    internal static CountOrder Of(Position a, Position b)
    {
        var order = Of(a.CountedFirst, b.CountedFirst);
        return order == CountOrder.Unknown ? Of(a.PublishedFirst, b.PublishedFirst) : order;
    }

    static CountOrder Of(DateSpan a, DateSpan b) =>
        a.IsBefore(b) ? CountOrder.AFirst : b.IsBefore(a) ? CountOrder.BFirst : CountOrder.Unknown;
}
