namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>What Arabic writes together with a word.</summary>
[Flags]
enum Particles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A conjunction that joins the parts of a number.</summary>
    And = 1,

    /// <summary>Another conjunction.</summary>
    Conjunction = 2,

    /// <summary>A preposition.</summary>
    Preposition = 4,

    /// <summary>The article.</summary>
    Article = 8,
}
