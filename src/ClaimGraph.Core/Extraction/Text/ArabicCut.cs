namespace ClaimGraph.Extraction.Text;

/// <summary>One way to read an Arabic word as particles and a word behind them.</summary>
/// <param name="Glued">What stands before the word.</param>
/// <param name="Letters">How many letters conjunction and preposition have.</param>
/// <param name="From">Where the word begins, after the article.</param>
readonly record struct ArabicCut(Particles Glued, int Letters, int From)
{
    /// <summary>Whether preposition and article share a letter: "لل".</summary>
    internal bool IsFused => Glued.HasFlag(Particles.Preposition | Particles.Article) && From - Letters == 1;
}
