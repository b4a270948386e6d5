namespace ClaimGraph.Extraction.Attribution;

/// <summary>What is known of words that attribute, beside what they do.</summary>
[Flags]
enum CueTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The speaker follows them, as in Arabic; in English he stands before.</summary>
    SubjectFollows = 1,

    /// <summary>They are an Arabic verb, and no noun.</summary>
    Verb = 2,

    /// <summary>A noun behind the verb is always who speaks, as it takes no other: "said".</summary>
    Plain = 4,

    /// <summary>Whoever spoke last goes on: "added".</summary>
    Continues = 8,

    /// <summary>The verb is one of speech only where "that" stands next to it or to who speaks; it has other meanings.</summary>
    Narrow = 16,
}
