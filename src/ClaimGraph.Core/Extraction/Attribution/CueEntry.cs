using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words that attribute, as the files <c>attribution.json</c> write them. Their Arabic forms are made from the lists of verbs and participles.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="Stance">How the outlet carries what is said with them.</param>
sealed record CueEntry(SpeechCueKind Kind, Stance Stance = Stance.Asserts)
{
    /// <summary>Arabic verbs of the perfect, third person, masculine.</summary>
    public IReadOnlyList<string> Perfect { get; init; } = [];

    /// <summary>Arabic verbs of the present, without the prefix of the person.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Arabic participles, masculine, without ending.</summary>
    public IReadOnlyList<string> Participles { get; init; } = [];

    /// <summary>Whether a noun behind the verb is always who speaks.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether whoever spoke last goes on.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it is a verb of speech only right before "that".</summary>
    public bool Narrow { get; init; }

    /// <summary>Words and phrases as they stand.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
