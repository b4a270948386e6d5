using System.Text.Json.Serialization;

namespace ClaimGraph.Extraction.Actions;

/// <summary>The words of one action in one language, as its file has them.</summary>
/// <param name="Action">The id of the action in the vocabulary.</param>
/// <param name="Counted">Whom it counts.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record ActionEntry(string Action, Counted Counted)
{
    /// <summary>Arabic verbs in the third person of the perfect; of several words only the first is inflected.</summary>
    public IReadOnlyList<string> Perfect { get; init; } = [];

    /// <summary>Arabic verbs in the present, without the prefix of the person.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Arabic verbal nouns.</summary>
    public IReadOnlyList<string> Nouns { get; init; } = [];

    /// <summary>Arabic participles, and nouns of those to whom it happened.</summary>
    public IReadOnlyList<string> Participles { get; init; } = [];

    /// <summary>Words in all their forms.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that tell the action only right before a number; elsewhere they mean other things: "took 12 villages".</summary>
    public IReadOnlyList<string> BeforeNumber { get; init; } = [];

    /// <summary>Phrases as they stand.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}
