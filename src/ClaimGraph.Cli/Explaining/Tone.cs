namespace ClaimGraph.Cli.Explaining;

/// <summary>What a line is. Colour may show it; the words always do.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The head of a part.</summary>
    Heading,

    /// <summary>The words of an outlet.</summary>
    Quote,

    /// <summary>What matters less.</summary>
    Faint,

    /// <summary>An extreme conflict.</summary>
    Extreme,

    /// <summary>A major conflict.</summary>
    Major,

    /// <summary>A minor conflict, or what is undecided.</summary>
    Minor,

    /// <summary>The rung that decides.</summary>
    Decides,
}
