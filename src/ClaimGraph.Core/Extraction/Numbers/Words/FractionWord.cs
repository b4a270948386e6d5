namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A word for a fraction.</summary>
/// <param name="Form">How it is used.</param>
/// <param name="Of">Into how many parts the whole is cut.</param>
sealed record FractionWord(FractionForm Form, decimal Of);
