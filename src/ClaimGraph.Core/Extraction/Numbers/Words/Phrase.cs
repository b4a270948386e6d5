using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Words that belong together: a cue, or an inexact number.</summary>
/// <param name="Words">The folded words, at least one; punctuation is a word of its own.</param>
/// <param name="Cue">What it makes of a number; null for an inexact number.</param>
/// <param name="Hedge">The inexact number; null for a cue.</param>
sealed record Phrase(string[] Words, CueKind? Cue, Hedge? Hedge);
