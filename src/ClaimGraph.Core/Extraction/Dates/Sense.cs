namespace ClaimGraph.Extraction.Dates;

/// <summary>One thing that a phrase can mean, beside its <see cref="WordKind"/>.</summary>
/// <param name="Value">Which one: the number of a month, the days from today, a <see cref="TimeUnit"/>.</param>
/// <param name="Affix">How many letters are written together before the first word: "و" or "لل" in Arabic.</param>
/// <param name="IsDefinite">Whether the first word carries the article "ال" or "لل".</param>
readonly record struct Sense(int Value, int Affix = 0, bool IsDefinite = false);
