namespace ClaimGraph.Cli.Dashboard;

/// <summary>What a piece of text is, from which its colour follows. Nothing is told by colour alone.</summary>
public enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>What matters less.</summary>
    Faint,

    /// <summary>What matters more: a head, the pane that is seen.</summary>
    Strong,

    /// <summary>The words of an outlet.</summary>
    Quote,

    /// <summary>An extreme conflict, or a fault.</summary>
    Extreme,

    /// <summary>A major conflict, or old data.</summary>
    Major,

    /// <summary>A minor conflict.</summary>
    Minor,

    /// <summary>The rung that decides, or work that goes on.</summary>
    Good,

    /// <summary>A key that can be pressed.</summary>
    Key,
}
