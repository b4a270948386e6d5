namespace ClaimGraph.Vocabulary;

/// <summary>A hedge as vocabulary files write it.</summary>
sealed record HedgeEntry(string Id, Dictionary<string, string[]> Words, decimal? Min = null, decimal? Max = null, bool Approximate = true);
