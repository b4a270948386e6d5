using System.Globalization;
using Spectre.Console;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Writes a table: drawn on a terminal with colour, aligned on one without, lines with tabs elsewhere, so that other programs can read it.</summary>
static class TableText
{
    /// <summary>Writes a table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="columns">The headings.</param>
    /// <param name="rows">The cells; made safe here.</param>
    internal static void Write(Output output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (output.DataHasColor) Draw(output, columns, rows);
        else if (output.DataIsTerminal) Align(output, [columns, .. rows]);
        else foreach (var row in rows) output.Line(string.Join('\t', row.Select(Output.Safe)));
    }

    static void Align(Output output, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows) output.Line(string.Join("  ", row.Select((cell, column) => Output.Safe(cell).PadRight(widths[column]))).TrimEnd());
    }

    // Apart, so that the drawing library is only loaded when something is drawn.
    static void Draw(Output output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        // What people copy stays whole.
        table.Columns[0].NoWrap = true;
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(Output.Safe(cell))));
        output.Flush();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output.Data),
        });
        console.Profile.Width = Width();
        console.Write(table);
        output.Flush();
    }

    /// <summary>How many columns the terminal has: COLUMNS, else what the terminal says, else 80.</summary>
    internal static int Width() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is > 20 and < 1_000
            ? columns
            : Console.WindowWidth is >= 40 and var width ? width : 80;
}
