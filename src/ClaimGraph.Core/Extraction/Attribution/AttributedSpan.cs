using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words of a sentence that the outlet does not say for itself alone: what somebody else says, or what it doubts or denies.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Speaker">Who says it: the id of a concept, or a name or an office as it is written; null when the outlet itself does.</param>
/// <param name="Stance">How the outlet carries it.</param>
/// <param name="Rule">The rule that found it: "verb".</param>
/// <param name="WordsFirst">The first token of the words that say so; null when an earlier sentence does.</param>
/// <param name="WordsLast">The last token of those words.</param>
public sealed record AttributedSpan(int First, int Last, string? Speaker, Stance Stance, string Rule, int? WordsFirst, int? WordsLast);
