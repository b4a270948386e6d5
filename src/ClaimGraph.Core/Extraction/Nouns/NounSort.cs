namespace ClaimGraph.Extraction.Nouns;

/// <summary>What sort of thing a noun counts.</summary>
enum NounSort
{
    /// <summary>People or things.</summary>
    Thing,

    /// <summary>A measure of area.</summary>
    Area,

    /// <summary>Another measure, of something that is named after it: "two tonnes of weapons".</summary>
    Measure,

    /// <summary>A measure of time.</summary>
    Time,

    /// <summary>Something that is published: a recording, a report. It is known by what it is of.</summary>
    Work,

    /// <summary>Something that begins and ends, as a war does; it is dated, and never counted.</summary>
    Event,

    /// <summary>Something that no list knows.</summary>
    Unknown,
}
