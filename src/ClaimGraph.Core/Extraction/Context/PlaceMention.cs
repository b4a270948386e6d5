namespace ClaimGraph.Extraction.Context;

/// <summary>Words of a sentence that mean a place.</summary>
/// <param name="First">The first of the tokens within the sentence.</param>
/// <param name="Last">The last of the tokens.</param>
/// <param name="Id">The place.</param>
/// <param name="Rule">How it is known: by name, or by what was named before.</param>
sealed record PlaceMention(int First, int Last, string Id, string Rule);
