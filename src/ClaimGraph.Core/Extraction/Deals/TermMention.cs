namespace ClaimGraph.Extraction.Deals;

/// <summary>Words of a sentence that tell a term of an agreement.</summary>
/// <param name="Term">The term's id.</param>
/// <param name="First">The first of the tokens.</param>
/// <param name="Last">The last of the tokens.</param>
sealed record TermMention(string Term, int First, int Last);
