using ClaimGraph.Cli.Terminal;
using Spectre.Console.Rendering;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws the dashboard: a pure function from state and snapshot to a picture.</summary>
public static class Screen
{
    /// <summary>The lines that are no rows of a list: four of totals, the tabs, the names of the columns, a rule and two at the foot.</summary>
    public const int Chrome = 9;

    /// <summary>Draws the dashboard.</summary>
    /// <param name="state">What the user sees.</param>
    /// <param name="snapshot">What the graph said.</param>
    /// <param name="rows">The rows that belong to both.</param>
    /// <param name="size">The size of the terminal; the picture has just as many lines.</param>
    /// <param name="now">The time, UTC.</param>
    public static Renderable Draw(DashboardState state, Snapshot snapshot, RowList rows, Size size, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(rows);
        return new Picture([.. Lines(state, snapshot, rows, size, now)], size);
    }

    static IEnumerable<Line> Lines(DashboardState state, Snapshot snapshot, RowList rows, Size size, DateTimeOffset now)
    {
        if (!size.IsEnough)
            return [Line.Of($"{Show.Count(size.Width)}x{Show.Count(size.Height)} is too small: the dashboard"), Line.Of($"needs {Size.Least.Width}x{Size.Least.Height}. q leaves.")];
        return
        [
            .. HeaderLines.Of(snapshot, size.Width, now),
            TabLine.Of(state, snapshot, size.Width),
            .. state.IsHelpShown ? HelpLines.Of(size) : Body(state, snapshot, rows, size),
            .. FootLines.Status(state, snapshot, rows, size.Width),
            FootLines.Keys(state, size.Width),
        ];
    }

    static IEnumerable<Line> Body(DashboardState state, Snapshot snapshot, RowList rows, Size size)
    {
        yield return rows.Header;
        var cursor = state.Cursor;
        for (var i = cursor.Top; i < cursor.Top + size.Page; i++)
        {
            if (i < rows.Count) yield return Mark(rows.Draw(i), i == cursor.Index);
            else if (i == 0) yield return Line.Of($"  {WhenEmpty(state, snapshot, rows)}", Ink.Faint);
            else yield return Line.Empty;
        }
    }

    static Line Mark(Line row, bool isSelected) => row with { Pieces = row.Pieces.Insert(0, new Piece(isSelected ? "> " : "  ")), IsSelected = isSelected };

    static string WhenEmpty(DashboardState state, Snapshot snapshot, RowList rows)
    {
        if (state.Page is null && state.Current.Filter.Length > 0 && rows.Unfiltered > 0) return "Nothing matches the filter: Esc clears it.";
        if (snapshot.Taken is null || (snapshot.ListsOf is null && snapshot.Fault is null)) return snapshot.Fault is null ? "reading the graph ..." : "The graph does not answer.";
        return rows.WhenEmpty;
    }
}
