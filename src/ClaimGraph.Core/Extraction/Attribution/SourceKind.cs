namespace ClaimGraph.Extraction.Attribution;

/// <summary>A kind of unnamed source, told by a word beside the noun.</summary>
/// <param name="Speaker">The id of the unnamed speaker.</param>
/// <param name="Words">"local", "medical".</param>
sealed record SourceKind(string Speaker, IReadOnlyList<string> Words);
