namespace ClaimGraph.Extraction.Nouns;

/// <summary>Words of a sentence that are a noun which numbers count.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Noun">The noun.</param>
sealed record NounMention(int First, int Last, CountedNoun Noun);
