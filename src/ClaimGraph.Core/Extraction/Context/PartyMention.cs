namespace ClaimGraph.Extraction.Context;

/// <summary>Words of a sentence that mean a party.</summary>
/// <param name="First">The first of the tokens within the sentence.</param>
/// <param name="Last">The last of the tokens.</param>
/// <param name="Id">The party.</param>
sealed record PartyMention(int First, int Last, string Id);
