namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws the panes' names, the one that is seen in brackets.</summary>
static class TabLine
{
    internal static Line Of(DashboardState state, Snapshot snapshot, int width)
    {
        // Where all counts have no room, only the one that matters is shown.
        var whole = Of(state, snapshot, _ => true);
        return whole.Width <= width ? whole : Of(state, snapshot, pane => pane == state.Pane);
    }

    static Line Of(DashboardState state, Snapshot snapshot, Func<Pane, bool> hasCount)
    {
        var pieces = new List<Piece>();
        foreach (var pane in Enum.GetValues<Pane>())
        {
            var count = hasCount(pane) && pane.Count(snapshot) is { } number ? $" {number}" : "";
            var name = pane.Title() + count;
            pieces.Add(pane == state.Pane ? new Piece($"[{name}]", Ink.Strong) : new Piece($" {name} ", Ink.Faint));
        }

        return new Line([.. pieces]);
    }
}
