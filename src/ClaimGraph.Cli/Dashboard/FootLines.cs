using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws the two lines at the foot: what there is to say, and the keys.</summary>
static class FootLines
{
    /// <summary>Two lines: a rule, and the filter that is typed, the message, the fault, or the place in the list with the query behind it. What is long takes the rule's place too.</summary>
    internal static IEnumerable<Line> Status(DashboardState state, Snapshot snapshot, RowList rows, int width)
    {
        var rule = Line.Of(new string('─', width), Ink.Faint);
        if (state.IsTyping) return [rule, new Line([new Piece("filter: ", Ink.Key), new Piece(PageRows.Safe(state.Current.Filter)), new Piece("_", Ink.Key)])];
        if (state.Message.Length > 0) return Text(state.Message, Ink.Strong);
        if (snapshot.Fault is { } fault) return Text($"! {fault}", Ink.Extreme);
        return [rule, Place()];

        Line Place() => Line.Between(Line.Of(PlaceOf(state, rows), Ink.Faint), Line.Of($"query: {state.Query()}", Ink.Faint), width);

        IEnumerable<Line> Text(string text, Ink ink)
        {
            var safe = PageRows.Safe(text);
            string[] parts = [.. Cells.Wrap(safe, width).Take(2)];
            return parts is [var first, _] ? [Line.Of(first, ink), Line.Of(safe[first.Length..].TrimStart(), ink)] : [rule, Line.Of(safe, ink)];
        }
    }

    /// <summary>The keys that do something here.</summary>
    internal static Line Keys(DashboardState state, int width)
    {
        string[] keys = state switch
        {
            { IsTyping: true } => ["Enter keep", "Esc clear"],
            { IsHelpShown: true } => ["any key back"],
            { Page.Question: not null } => ["Esc back", "n link", "Enter ladder", "c copy quote", "o report", "r read", "? keys", "q leave"],
            { Page: not null } => ["Esc back", "c copy", "? keys", "q leave"],
            { Pane: Pane.Conflicts or Pane.Undecided } => ["Enter open", "/ filter", "s order", "o report", "Tab pane", "? keys", "q leave"],
            { Pane: Pane.Outlets } => ["/ filter", "s order", "c copy name", "Tab pane", "? keys", "q leave"],
            { Pane: Pane.Workers } => ["/ filter", "Tab pane", "? keys", "q leave"],
            _ => ["Enter open", "/ filter", "c copy", "Tab pane", "? keys", "q leave"],
        };
        var pieces = new List<Piece>();
        foreach (var hint in keys)
        {
            var blank = hint == "any key back" ? "any key".Length : hint.IndexOf(' ', StringComparison.Ordinal);
            pieces.Add(new Piece($"{(pieces.Count == 0 ? "" : "  ")}{hint[..blank]}", Ink.Key));
            pieces.Add(new Piece(hint[blank..]));
        }

        return new Line([.. pieces]).Fit(width);
    }

    static string PlaceOf(DashboardState state, RowList rows)
    {
        var place = rows.Count == 0 ? "0 rows" : $"{Show.Count(state.Cursor.Index + 1)} of {Show.Count(rows.Count)}";
        if (state.Page is not null) return place;
        var filter = state.Current.Filter.Length == 0 ? "" : $" (all {Show.Count(rows.Unfiltered)}), filter \"{PageRows.Safe(state.Current.Filter)}\"";
        return $"{place}{filter}, {state.Pane.Order(state.Current.SecondOrder)}";
    }
}
