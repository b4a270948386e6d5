using System.Globalization;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Querying;

/// <summary>
/// Rows on a terminal, a page at a time: what lines up stands in columns; long texts, and letters that a terminal may draw from right to left or
/// in another width, stand below their row.
/// </summary>
sealed class QueryTable(Output output, IReadOnlyList<string> columns)
{
    const int PageRows = 100;
    const int WidestCell = 40;
    const string Indent = "    ";

    readonly int width = TableText.Width();

    /// <summary>Writes the rows.</summary>
    /// <returns>How many there were.</returns>
    internal async Task<long> WriteAsync(IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        var count = 0L;
        var page = new List<string[]>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            count++;
            page.Add([.. row.Select(Cell)]);
            if (page.Count == PageRows) Write(page);
        }

        Write(page);
        return count;
    }

    void Write(List<string[]> page)
    {
        if (page.Count == 0) return;
        var widths = Widths(page);
        output.Heading(Line(columns, widths));
        foreach (var row in page)
        {
            output.Line(Line(row, widths));
            for (var column = 0; column < row.Length; column++)
                if (widths[column] == 0 && row[column].Length > 0) Below(columns[column], row[column]);
        }

        page.Clear();
    }

    // Nobody reads sixteen digits.
    static string Cell(object? value) =>
        value is double number ? number.ToString("0.###", CultureInfo.InvariantCulture) : Output.Safe(QueryText.Of(value) ?? "");

    // 0 for a column that stands below.
    int[] Widths(List<string[]> page)
    {
        var widths = new int[columns.Count];
        var left = width;
        for (var column = 0; column < widths.Length; column++)
        {
            if (!page.TrueForAll(row => LinesUp(row[column]))) continue;
            var needed = Math.Max(columns[column].Length, page.Max(row => row[column].Length));
            if (page.TrueForAll(row => row[column].Length == 0) || needed + 2 > left) continue;
            widths[column] = needed;
            left -= needed + 2;
        }

        return widths;
    }

    static string Line(IReadOnlyList<string> cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column])).Where((_, column) => widths[column] > 0)).TrimEnd();

    void Below(string name, string text)
    {
        if (text.All(IsPlain))
        {
            output.Line($"{Indent}{name}: {text}");
            return;
        }

        output.Line($"{Indent}{name}:");
        output.Line($"{Indent}  {text}");
    }

    static bool LinesUp(string cell) => cell.Length <= WidestCell && cell.All(IsPlain);

    // Letters of one width each, drawn from left to right.
    static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0300');
}
