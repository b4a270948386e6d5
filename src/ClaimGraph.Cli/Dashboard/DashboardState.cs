using System.Collections.Immutable;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What the user has made of the dashboard. Changed by <see cref="Keys"/> alone.</summary>
public sealed record DashboardState
{
    /// <summary>The pane that is seen.</summary>
    public Pane Pane { get; init; }

    /// <summary>The panes, in the order of <see cref="Dashboard.Pane"/>.</summary>
    public ImmutableArray<PaneState> Panes { get; init; } = [.. Enum.GetValues<Pane>().Select(_ => PaneState.Initial)];

    /// <summary>The page that lies over the pane; null when none is open.</summary>
    public OpenPage? Page { get; init; }

    /// <summary>Whether keys go into the filter.</summary>
    public bool IsTyping { get; init; }

    /// <summary>Whether the keys are shown.</summary>
    public bool IsHelpShown { get; init; }

    /// <summary>What the last key came to, until the next key; empty when there is nothing to say.</summary>
    public string Message { get; init; } = "";

    /// <summary>The pane that is seen.</summary>
    public PaneState Current => Panes[(int)Pane];

    /// <summary>The cursor of the page, or else of the pane.</summary>
    public Cursor Cursor => Page?.Cursor ?? Current.Cursor;

    /// <summary>This state with another state of the pane that is seen.</summary>
    public DashboardState With(PaneState pane) => this with { Panes = Panes.SetItem((int)Pane, pane) };

    /// <summary>This state with another cursor of the page, or else of the pane.</summary>
    public DashboardState With(Cursor cursor) => Page is { } page ? this with { Page = page with { Cursor = cursor } } : With(Current with { Cursor = cursor });
}
