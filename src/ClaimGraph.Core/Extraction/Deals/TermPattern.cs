namespace ClaimGraph.Extraction.Deals;

/// <summary>Words that together tell a term of an agreement, each group by one of its words.</summary>
/// <param name="Term">The term's id.</param>
/// <param name="Groups">How many groups of words there are.</param>
/// <param name="Words">The words as the file has them, which tell patterns of one term apart.</param>
sealed record TermPattern(string Term, int Groups, string Words);
