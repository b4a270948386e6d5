using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words of a sentence that somebody says.</summary>
/// <param name="First">The first of the tokens within the sentence.</param>
/// <param name="Last">The last of the tokens.</param>
/// <param name="Speaker">Who says them; null when the outlet does.</param>
/// <param name="Stance">How the outlet carries them.</param>
/// <param name="Rule">The rule that found the speaker.</param>
/// <param name="WordsFirst">The first of the words that name the speaker, in this sentence; null when carried over from an earlier one.</param>
/// <param name="WordsLast">The last of these words.</param>
public sealed record AttributedSpan(int First, int Last, string? Speaker, Stance Stance, string Rule, int? WordsFirst, int? WordsLast);
