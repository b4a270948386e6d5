namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>What the cues around a number say of its ends.</summary>
[Flags]
enum Bounds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is the least.</summary>
    AtLeast = 1,

    /// <summary>It is the greatest.</summary>
    AtMost = 2,

    /// <summary>It is inexact.</summary>
    About = 4,

    /// <summary>It is a share of a hundred.</summary>
    Percent = 8,
}
