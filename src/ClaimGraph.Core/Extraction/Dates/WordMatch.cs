namespace ClaimGraph.Extraction.Dates;

/// <summary>A phrase that stands at a place of a sentence.</summary>
/// <param name="Value">Which one, see <see cref="Sense.Value"/>.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Affix">How many letters of particles are written together with it.</param>
/// <param name="IsDefinite">Whether it carries the article.</param>
readonly record struct WordMatch(int Value, int Next, int Affix, bool IsDefinite);
