namespace ClaimGraph.Extraction.Attribution;

/// <summary>A recording that has a name of its own, by its kind and what it is of.</summary>
/// <param name="Speaker">The id of the speaker.</param>
/// <param name="Kind">The kind of recording.</param>
/// <param name="Of">Words of which the sentence must hold one of each list.</param>
sealed record RecordedEntry(string Speaker, string Kind, IReadOnlyList<IReadOnlyList<string>> Of);
