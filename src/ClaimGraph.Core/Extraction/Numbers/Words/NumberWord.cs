namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A number word.</summary>
/// <param name="Role">What it does in a number.</param>
/// <param name="Value">Its number; of a dual the scale.</param>
sealed record NumberWord(WordRole Role, decimal Value);
