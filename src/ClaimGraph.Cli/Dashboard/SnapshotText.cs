using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>One snapshot as plain text, for pipes and for terminals that can do no more.</summary>
static class SnapshotText
{
    const int MostRows = 20;

    // Nothing is cut: what reads this can do so itself.
    const int Unbounded = 100_000;

    /// <summary>Writes the totals and the first rows of every pane.</summary>
    internal static void Write(Output output, Snapshot snapshot, DateTimeOffset now)
    {
        foreach (var line in HeaderLines.Of(snapshot with { Rates = [] }, Unbounded, now).Skip(1)) WriteLine(output, line);
        foreach (var pane in Enum.GetValues<Pane>())
        {
            var rows = RowLists.OfPane(pane, PaneState.Initial, snapshot, Unbounded, now);
            output.Line();
            output.Line($"{pane.Title()}{(rows.Count > MostRows ? $" ({Show.Count(MostRows)} of {Show.Count(rows.Count)})" : "")}, {pane.Order(second: false)}");
            WriteLine(output, rows.Count == 0 ? Line.Of($"  {rows.WhenEmpty}") : rows.Header);
            for (var i = 0; i < Math.Min(rows.Count, MostRows); i++) WriteLine(output, new Line([new Piece("  "), .. rows.Draw(i).Pieces]));
        }
    }

    static void WriteLine(Output output, Line line) => output.Line(string.Concat(line.Pieces.Select(piece => piece.Text)).TrimEnd());
}
