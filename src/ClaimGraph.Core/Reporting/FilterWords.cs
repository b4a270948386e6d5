using ClaimGraph.Comparison;

namespace ClaimGraph.Reporting;

/// <summary>A filter in words, so that a reader knows what a report leaves out.</summary>
static class FilterWords
{
    /// <summary>What must hold, one part for each member that is given: the word for it and its value, which may come from strangers.</summary>
    internal static IEnumerable<(string Word, IReadOnlyList<string> Values)> Of(ReportFilter filter)
    {
        if (filter.Question is { } question) yield return ("question", [question]);
        if (filter.Outlet is { } outlet) yield return ("outlet", [outlet]);
        if (filter.Places is { } places) yield return ("place", [.. places.Order(StringComparer.Ordinal)]);
        if (filter.When is { } when) yield return ("time", [Words.Time(when)]);
        if (filter.AtLeast is { } least) yield return ("conflicts from", [$"{least.ToName()} on"]);
    }

    /// <summary>The same as one text.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="encode">Makes a value safe to show.</param>
    internal static string Join(ReportFilter filter, Func<string, string> encode) =>
        string.Join("; ", Of(filter).Select(part => $"{part.Word} {string.Join(" or ", part.Values.Select(encode))}"));
}
