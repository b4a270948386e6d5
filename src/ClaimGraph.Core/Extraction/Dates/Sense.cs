namespace ClaimGraph.Extraction.Dates;

/// <summary>One thing that a phrase can mean.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Which one: the number of a month, the days from today, a <see cref="TimeUnit"/>.</param>
/// <param name="Rest">The forms of its words after the first.</param>
/// <param name="Affix">How many letters are written together before the first word: "و" or "لل" in Arabic.</param>
/// <param name="IsDefinite">Whether the first word carries the article "ال" or "لل".</param>
sealed record Sense(WordKind Kind, int Value, string[] Rest, int Affix = 0, bool IsDefinite = false);
