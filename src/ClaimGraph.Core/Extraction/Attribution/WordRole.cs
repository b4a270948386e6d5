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

    /// <summary>A given name.</summary>
    Given = 16_384,

    /// <summary>Joins the parts of a name: "son of".</summary>
    Link = 32_768,

    /// <summary>Means who was named before: "its".</summary>
    Own = 65_536,

    /// <summary>Any party: "the group".</summary>
    Group = 131_072,

    /// <summary>What somebody counted or tells: it does not speak itself.</summary>
    Figure = 262_144,

    /// <summary>Before the name of a place: "town".</summary>
    Settlement = 524_288,

    /// <summary>A body, which has a name of its own and is no person.</summary>
    Body = 1_048_576,

    /// <summary>Names who speaks though it stands alone: "police".</summary>
    Alone = 2_097_152,

    /// <summary>A common noun that is also the name of an outlet: "the event".</summary>
    Common = 4_194_304,

    /// <summary>Before the subject of a clause that goes on: "but".</summary>
    Starts = 8_388_608,

    /// <summary>Means a person who was named before: "he".</summary>
    Personal = 16_777_216,
}
