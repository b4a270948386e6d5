namespace ClaimGraph.Cli.Dashboard;

/// <summary>The lists that the dashboard shows, in the order of its tabs.</summary>
public enum Pane
{
    /// <summary>Questions with a conflict.</summary>
    Conflicts,

    /// <summary>Questions with an undecided link.</summary>
    Undecided,

    /// <summary>Outlets and how often each stands alone.</summary>
    Outlets,

    /// <summary>Lines that could not be read.</summary>
    Rejections,

    /// <summary>Loads, those first that may still run.</summary>
    Loads,

    /// <summary>Workers and what waits for them.</summary>
    Workers,
}
