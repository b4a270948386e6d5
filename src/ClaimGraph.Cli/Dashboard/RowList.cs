namespace ClaimGraph.Cli.Dashboard;

/// <summary>The rows of a pane or page. Only those that are seen are drawn.</summary>
/// <param name="Header">The line above them: the names of the columns, or the title of the page.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Item">What a row is about.</param>
/// <param name="Key">What identifies a row while the list changes; null for the rows of a page.</param>
/// <param name="Draw">Draws a row.</param>
public sealed record RowList(Line Header, int Count, Func<int, object> Item, Func<int, string?> Key, Func<int, Line> Draw)
{
    /// <summary>How many rows there would be without a filter.</summary>
    public int Unfiltered { get; init; } = Count;

    /// <summary>What to say when there are no rows.</summary>
    public string WhenEmpty { get; init; } = "";

    /// <summary>The rows of a list.</summary>
    public static RowList Of<T>(string header, IReadOnlyList<T> all, IReadOnlyList<T> rows, Func<T, string> key, Func<T, Line> draw, string whenEmpty)
        where T : notnull => new(Line.Of($"  {header}", Ink.Faint), rows.Count, i => rows[i], i => key(rows[i]), i => draw(rows[i])) { Unfiltered = all.Count, WhenEmpty = whenEmpty };
}
