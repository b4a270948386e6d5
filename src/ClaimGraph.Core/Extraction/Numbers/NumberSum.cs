namespace ClaimGraph.Extraction.Numbers;

/// <summary>Two numbers that a text adds up: "12 and another 3". Whether they count the same is for the reader of the clause to tell.</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The number that is added.</param>
/// <param name="Total">Their sum.</param>
public sealed record NumberSum(NumberExpression First, NumberExpression Second, decimal Total);
