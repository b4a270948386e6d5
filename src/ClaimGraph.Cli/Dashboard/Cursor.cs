namespace ClaimGraph.Cli.Dashboard;

/// <summary>A place in a list of rows, and the part of the list that is seen.</summary>
/// <param name="Index">The selected row, from 0.</param>
/// <param name="Top">The first row that is seen.</param>
/// <param name="Key">What the selected row is about, so that it is found again when the list has changed; null for rows without.</param>
public sealed record Cursor(int Index, int Top, string? Key)
{
    /// <summary>The first row.</summary>
    public static Cursor Start { get; } = new(0, 0, null);

    /// <summary>Moves to a row, or to the nearest that there is.</summary>
    /// <param name="index">The row; may lie outside the list.</param>
    /// <param name="rows">The list.</param>
    /// <param name="page">How many rows are seen at once, at least 1.</param>
    public Cursor To(long index, RowList rows, int page)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var last = Math.Max(0, rows.Count - 1);
        var at = (int)Math.Clamp(index, 0, last);
        var top = Math.Clamp(Top, Math.Max(0, at - page + 1), at);
        // The end of the list does not leave the page half empty.
        return new Cursor(at, Math.Min(top, Math.Max(0, rows.Count - page)), rows.Count == 0 ? null : rows.Key(at));
    }

    /// <summary>Finds the selected row again in a list that may have changed.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="page">How many rows are seen at once, at least 1.</param>
    public Cursor Settle(RowList rows, int page)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (Key is null || (Index < rows.Count && rows.Key(Index) == Key)) return To(Index, rows, page);
        for (var i = 0; i < rows.Count; i++)
        {
            // It stays on the same row of the screen.
            if (rows.Key(i) == Key) return (this with { Top = Math.Max(0, Top + i - Index) }).To(i, rows, page);
        }

        return To(Index, rows, page);
    }
}
