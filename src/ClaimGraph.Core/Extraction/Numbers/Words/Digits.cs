namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A number in digits.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The token after its last.</param>
/// <param name="IsPlain">Whether it has neither grouping nor decimals.</param>
readonly record struct Digits(decimal Value, int Next, bool IsPlain);
