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

    /// <summary>The last part of that id, where it is another noun: the "persons" of a party are its members.</summary>
    public string? OfParty { get; init; }

    /// <summary>Whether it means the people of the party named last, where it is not said whose they are.</summary>
    public bool OfLastParty { get; init; }

    /// <summary>Whether the words after it are a name, known or not, of whose they are.</summary>
    public bool OfNamed { get; init; }

    /// <summary>Whether it is a name that enemies give; it often only describes a deed.</summary>
    public bool Epithet { get; init; }

    /// <summary>Whether there are always others of the kind: "people", "soldiers". What happens to them happens on other days too, so a date alone says nothing of them.</summary>
    public bool Many { get; init; }

    /// <summary>Whether it means those beside the ones counted before: "others".</summary>
    public bool Rest { get; init; }

    /// <summary>Whether it only says of what age or sex people are: "women". Others beside them need not be so.</summary>
    public bool ByAgeOrSex { get; init; }

    /// <summary>Whether its words are matched just as they stand, where other endings mean something else: "Palestinians" are counted, "Palestinian" says what others are.</summary>
    public bool Exact { get; init; }

    /// <summary>What sort of thing it counts.</summary>
    public NounSort Sort { get; init; }
}
