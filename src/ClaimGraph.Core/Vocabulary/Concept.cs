using System.Collections.Immutable;

namespace ClaimGraph.Vocabulary;

/// <summary>A named thing of the vocabulary. The words are those of SKOS (W3C, Simple Knowledge Organization System).</summary>
/// <param name="Id">How claim files name it: lower-case words joined by hyphens for the built-in ones.</param>
/// <param name="Type">What sort of thing it is.</param>
public sealed record Concept(string Id, ConceptType Type)
{
    /// <summary>The label to show, by language ("ar", "en"); at most one for each.</summary>
    public ImmutableSortedDictionary<string, string> PrefLabel { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Other names, by language.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> AltLabel { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>The one thing that it lies in or is a part of; null at the top.</summary>
    public string? Broader { get; init; }

    /// <summary>Things near enough to compare, not enough to judge; read in both directions.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>For speakers: a group or source that nobody can name ("local sources"). Two such are never one origin.</summary>
    public bool Unnamed { get; init; }

    /// <summary>For units: a share of something ("percent"). Shares of parts do not add up to that of the whole, and a share may fall while both grow.</summary>
    public bool Share { get; init; }
}
