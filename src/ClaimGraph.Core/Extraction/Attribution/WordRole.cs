namespace ClaimGraph.Extraction.Attribution;

/// <summary>What a word can be in a sentence that attributes; a word can be several.</summary>
[Flags]
enum WordRole
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>What is said follows.</summary>
    That = 1,

    /// <summary>What is told follows.</summary>
    About = 2,

    /// <summary>Whose words are passed on follows.</summary>
    From = 4,

    /// <summary>The verb is turned into its opposite.</summary>
    Not = 8,

    /// <summary>"What", between "according to" and a verb.</summary>
    What = 16,

    /// <summary>A relative pronoun.</summary>
    Which = 32,

    /// <summary>The phrase that names a speaker ends.</summary>
    Ends = 64,

    /// <summary>Whoever spoke last.</summary>
    Same = 128,

    /// <summary>A title.</summary>
    Title = 256,

    /// <summary>Speaks for another.</summary>
    Spokesman = 512,

    /// <summary>An office or a body.</summary>
    Office = 1024,

    /// <summary>Who publishes.</summary>
    Outlet = 2048,

    /// <summary>A statement.</summary>
    Statement = 4096,

    /// <summary>Before "that" it makes another conjunction of it: "although", "after".</summary>
    Conjunction = 8192,
}
