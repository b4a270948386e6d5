using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What the panes are called.</summary>
static class PaneNames
{
    /// <summary>The name on the tab.</summary>
    internal static string Title(this Pane pane) => pane.ToString();

    /// <summary>A saved query about the same as the pane, or as the page over it.</summary>
    internal static string Query(this DashboardState state) => state.Page?.Question is { } id
        ? $"claimgraph query question -p question={id.ToString()[..12]}"
        : $"claimgraph query {state.Pane.ToString().ToLowerInvariant()}";

    /// <summary>How many rows the pane has without a filter; null while that is not known.</summary>
    internal static string? Count(this Pane pane, Snapshot snapshot)
    {
        if (snapshot.Summary is not { } summary || snapshot.ListsOf is null) return null;
        return Show.Count(pane switch
        {
            Pane.Conflicts => snapshot.Questions.Conflicts.Length,
            Pane.Undecided => snapshot.Questions.Undecided.Length,
            Pane.Outlets => snapshot.Outlets.Length,
            Pane.Rejections => summary.Rejections,
            Pane.Loads => summary.Loads,
            _ => snapshot.Workers.Length,
        });
    }

    /// <summary>The order in which the pane lists its rows.</summary>
    internal static string Order(this Pane pane, bool second) => (pane, second) switch
    {
        (Pane.Conflicts or Pane.Undecided, false) => "largest first",
        (Pane.Conflicts or Pane.Undecided, true) => "newest first",
        (Pane.Outlets, false) => "most claims first",
        (Pane.Outlets, true) => "most often alone first",
        (Pane.Workers, _) => "by name",
        _ => "latest first",
    };

    /// <summary>Whether the pane has a second order.</summary>
    internal static bool HasSecondOrder(this Pane pane) => pane is Pane.Conflicts or Pane.Undecided or Pane.Outlets;
}
