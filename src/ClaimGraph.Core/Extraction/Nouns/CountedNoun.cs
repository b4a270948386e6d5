using System.Text.Json.Serialization;

namespace ClaimGraph.Extraction.Nouns;

/// <summary>A noun that numbers count, as the files <c>nouns.json</c> have it.</summary>
/// <param name="Unit">The unit's id in the vocabulary.</param>
/// <param name="Words">Its forms; endings of number and case need not be listed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record CountedNoun(string Unit, IReadOnlyList<string> Words)
{
    /// <summary>The population: a concept of the vocabulary, or, of an owned noun, the last part of its id. Null for bare measures.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it is mostly said of somebody's people ("members of"): then <c>isis</c> and <c>members</c> make <c>isis-members</c>.</summary>
    public bool Owned { get; init; }

    /// <summary>Whether it always is somebody's people, though the words may leave open whose.</summary>
    public bool NeedsOwner { get; init; }

    /// <summary>Whether it is a name that enemies give, said of the party that was named last.</summary>
    public bool Epithet { get; init; }

    /// <summary>What sort of thing it counts.</summary>
    public NounSort Sort { get; init; }
}
