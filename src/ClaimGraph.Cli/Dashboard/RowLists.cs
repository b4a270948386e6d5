using ClaimGraph.Cli.Explaining;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Makes the rows that a state and a snapshot come to. Remembers the last, as most pictures show the same rows again.</summary>
public sealed class RowLists
{
    (object Key, RowList Rows)? last;

    /// <summary>The rows of the page, or else of the pane.</summary>
    /// <param name="state">What the user sees.</param>
    /// <param name="snapshot">What the graph said.</param>
    /// <param name="width">The width of the terminal in cells.</param>
    /// <param name="now">The time, UTC.</param>
    public RowList Of(DashboardState state, Snapshot snapshot, int width, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(snapshot);
        // Loads and workers change with the clock, and are few.
        object key = state.Page is { } page
            ? (page.Question, page.Explained, page.Ladders, page.Fixed, width)
            : (state.Pane, state.Current.Filter, state.Current.SecondOrder, snapshot.Questions, snapshot.Outlets, snapshot.Rejections, width);
        if (last is { } known && known.Key.Equals(key) && (state.Page is not null || state.Pane is not (Pane.Loads or Pane.Workers))) return known.Rows;
        var rows = state.Page is null ? OfPane(state.Pane, state.Current, snapshot, width, now) : OfPage(state.Page, width);
        last = (key, rows);
        return rows;
    }

    /// <summary>The rows of a pane.</summary>
    public static RowList OfPane(Pane pane, PaneState state, Snapshot snapshot, int width, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(snapshot);
        return pane switch
        {
            Pane.Conflicts => QuestionRows.Of(state.SecondOrder ? snapshot.Questions.NewestConflicts : snapshot.Questions.Conflicts, state.Filter, row => row.Conflicts, "No conflicts."),
            Pane.Undecided => QuestionRows.Of(state.SecondOrder ? snapshot.Questions.NewestUndecided : snapshot.Questions.Undecided, state.Filter, row => row.Undecided, "Nothing is undecided."),
            Pane.Outlets => OutletRows.Of(snapshot.Outlets, state, width),
            Pane.Rejections => RejectionRows.Of(snapshot.Rejections, state.Filter),
            Pane.Loads => LoadRows.Of(snapshot.Loads, state.Filter, width, now),
            _ => WorkerRows.Of(snapshot.Workers, state.Filter),
        };
    }

    static RowList OfPage(OpenPage page, int width)
    {
        var rows = page.Lines().SelectMany(line => PageRows.Of(line, width)).ToArray();
        return new RowList(Line.Of($"  {PageRows.Safe(page.Title)}", Ink.Strong), rows.Length, i => rows[i].Source, _ => null, i => rows[i].Line);
    }
}
