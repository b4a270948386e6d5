namespace ClaimGraph.Extraction.Text;

/// <summary>What Arabic writes together with a word, before it.</summary>
[Flags]
enum Particles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"And".</summary>
    And = 1,

    /// <summary>Another conjunction.</summary>
    Conjunction = 2,

    /// <summary>A preposition.</summary>
    Preposition = 4,

    /// <summary>The article.</summary>
    Article = 8,

    /// <summary>The sign of the future.</summary>
    Future = 16,
}
