namespace ClaimGraph.Cli.Dashboard;

/// <summary>Filters rows as the user types: a plain text that a row holds, in any case.</summary>
static class Filters
{
    /// <summary>The rows whose text holds the filter; all of them when it is empty.</summary>
    internal static IReadOnlyList<T> Apply<T>(IReadOnlyList<T> rows, string filter, Func<T, string> text) =>
        filter.Length == 0 ? rows : [.. rows.Where(row => text(row).Contains(filter, StringComparison.OrdinalIgnoreCase))];
}
