using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Brings a question's parts into the one order of all reports; graphs give them in none.</summary>
public static class ViewOrder
{
    /// <summary>
    /// Positions by first day, value and id; claims by publication, outlet, reference and id; links by verdict, the worst first (severity, ratio, gap), then ends and rule.
    /// </summary>
    public static QuestionView Sort(QuestionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view with
        {
            Positions = [.. view.Positions.Select(Sort).Order(Comparer<PositionView>.Create(Compare))],
            Links = [.. view.Links.Order(WorstFirst)],
            Others = [.. view.Others.Select(other => other with { View = Sort(other.View) })],
        };
    }

    /// <summary>The order of links in which the worst come first. No two links of one graph are equal in it.</summary>
    public static Comparer<Link> WorstFirst { get; } = Comparer<Link>.Create(Compare);

    /// <summary>The severity of the worst conflict that a question is in; null when it is in none.</summary>
    internal static Severity? Worst(QuestionView view) => view.Links.Max(link => link.Severity);

    static PositionView Sort(PositionView view) =>
        view.Claims.Length < 2 ? view : view with { Claims = [.. view.Claims.Order(Comparer<ClaimSight>.Create(Compare))] };

    static int Compare(PositionView? a, PositionView? b)
    {
        var (left, right) = (a!.Position, b!.Position);
        var order = left.FirstDay.CompareTo(right.FirstDay);
        if (order == 0) order = Compare(left.Value, right.Value);
        return order == 0 ? left.Id.CompareTo(right.Id) : order;
    }

    static int Compare(ClaimValue a, ClaimValue b) => (a, b) switch
    {
        (Quantity x, Quantity y) => (x.Min ?? -1, x.Max ?? decimal.MaxValue, x.Approximate).CompareTo((y.Min ?? -1, y.Max ?? decimal.MaxValue, y.Approximate)),
        (DateSpan x, DateSpan y) => Compare(x, y),
        (DealState x, DealState y) => x.Status.CompareTo(y.Status),
        _ => a.Kind.CompareTo(b.Kind),
    };

    static int Compare(DateSpan a, DateSpan b) => (a.StartSecond, a.EndSecond, a.Approximate).CompareTo((b.StartSecond, b.EndSecond, b.Approximate));

    static int Compare(ClaimSight? a, ClaimSight? b)
    {
        var order = Compare(a!.Claim.Article.Published, b!.Claim.Article.Published);
        if (order == 0) order = string.CompareOrdinal(a.Claim.Outlet, b.Claim.Outlet);
        if (order == 0) order = string.CompareOrdinal(a.Claim.Ref, b.Claim.Ref);
        return order == 0 ? a.Id.CompareTo(b.Id) : order;
    }

    static int Compare(Link? a, Link? b)
    {
        var order = a!.Verdict.CompareTo(b!.Verdict);
        if (order == 0) order = Nullable.Compare(b.Severity, a.Severity);
        if (order == 0) order = Nullable.Compare(b.Ratio, a.Ratio);
        if (order == 0) order = Nullable.Compare(b.Gap, a.Gap);
        if (order == 0) order = a.From.CompareTo(b.From);
        if (order == 0) order = a.To.CompareTo(b.To);
        return order == 0 ? string.CompareOrdinal(a.Rule, b.Rule) : order;
    }
}
