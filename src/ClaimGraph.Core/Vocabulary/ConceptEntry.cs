namespace ClaimGraph.Vocabulary;

/// <summary>A concept as vocabulary files write it. The members are those of <see cref="Concept"/>.</summary>
sealed record ConceptEntry(
    string Id,
    Dictionary<string, string>? PrefLabel = null,
    Dictionary<string, string[]>? AltLabel = null,
    string? Broader = null,
    string[]? Related = null,
    bool Unnamed = false,
    bool Share = false);
