namespace ClaimGraph.Extraction.Attribution;

/// <summary>A speaker that an article has named.</summary>
/// <param name="Speaker">Who it is.</param>
/// <param name="Words">The words that name it, without article.</param>
sealed record KnownSpeaker(string Speaker, IReadOnlySet<string> Words);
