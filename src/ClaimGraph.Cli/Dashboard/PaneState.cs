namespace ClaimGraph.Cli.Dashboard;

/// <summary>What the user has made of one pane.</summary>
public sealed record PaneState
{
    /// <summary>A pane as it is at the start.</summary>
    public static PaneState Initial { get; } = new();

    /// <summary>The selected row.</summary>
    public Cursor Cursor { get; init; } = Cursor.Start;

    /// <summary>Only rows that hold this text, in any case, are listed; all when it is empty.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Whether the pane's second order is wanted: the newest first, of outlets the most often alone first.</summary>
    public bool SecondOrder { get; init; }
}
