namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A number without the hedges around it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after its last.</param>
/// <param name="IsBare">Whether its first token begins with particles that do not belong to it.</param>
/// <param name="Min">The least number meant.</param>
/// <param name="Max">The greatest; the same for an exact one.</param>
/// <param name="Rule">The rule that read it.</param>
readonly record struct Amount(int First, int Next, bool IsBare, decimal Min, decimal Max, string Rule)
{
    /// <summary>What a scale word after it multiplied the number by; 1 without one, 0 when several did.</summary>
    internal decimal Scale { get; init; } = 1;

    /// <summary>Whether it stands in digits only, without grouping and decimals.</summary>
    internal bool IsPlainDigits { get; init; }

    /// <summary>The two numbers of a range; null for all else.</summary>
    internal Amount[]? Ends { get; init; }

    /// <summary>Whether it is one number.</summary>
    internal bool IsExact => Min == Max;
}
