namespace ClaimGraph.Extraction.Numbers;

/// <summary>A number that a text expresses, with its hedge: an exact one has two equal ends.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units: within the first token, where a particle is written together with it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Min">The least number meant; null when open. Belongs to it.</param>
/// <param name="Max">The greatest number meant; null when open. Belongs to it.</param>
/// <param name="Approximate">Whether the text itself hedges ("about", "dozens").</param>
/// <param name="Rule">The rule that read it, for explanations.</param>
public sealed record NumberExpression(
    int First, int Last, int Start, int End, NumberKind Kind, decimal? Min, decimal? Max, bool Approximate, string Rule)
{
    /// <summary>The two numbers of a range as they would be read alone: "five" and "ten" of "between five and ten". Empty for all else.</summary>
    public IReadOnlyList<NumberExpression> Ends { get; init; } = [];
}
