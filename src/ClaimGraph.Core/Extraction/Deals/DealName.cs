namespace ClaimGraph.Extraction.Deals;

/// <summary>Words of a sentence that name an agreement, or tell that somebody agreed.</summary>
/// <param name="At">The token that names it.</param>
/// <param name="First">The first of the tokens that may tell its terms.</param>
/// <param name="Last">The last of those tokens.</param>
/// <param name="IsVerb">Whether it is only told that somebody agreed: without a term nobody knows to what.</param>
sealed record DealName(int At, int First, int Last, bool IsVerb);
