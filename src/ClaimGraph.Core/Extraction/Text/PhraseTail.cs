namespace ClaimGraph.Extraction.Text;

/// <summary>What follows the first word of a phrase.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <param name="Kind">What the phrase does: a member of an enumeration with at most 64 of them.</param>
/// <param name="Rest">The folded words after the first; punctuation is a word of its own.</param>
/// <param name="Value">What is known of it.</param>
sealed record PhraseTail<T>(int Kind, string[] Rest, T Value)
{
    /// <summary>How many words the phrase has.</summary>
    internal int Length => Rest.Length + 1;
}
