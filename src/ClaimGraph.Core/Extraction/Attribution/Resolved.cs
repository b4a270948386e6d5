namespace ClaimGraph.Extraction.Attribution;

/// <summary>Whom a phrase names.</summary>
/// <param name="Speaker">Who it is; null when it is the outlet itself or nobody who could speak.</param>
/// <param name="IsSure">Whether it surely is one who speaks; a name that nothing else tells is not.</param>
/// <param name="IsUnnamed">Whether nobody in particular is meant.</param>
/// <param name="IsOutlet">Whether it is one who publishes.</param>
sealed record Resolved(string? Speaker, bool IsSure = true, bool IsUnnamed = false, bool IsOutlet = false)
{
    /// <summary>Nobody who could speak.</summary>
    internal static readonly Resolved Nobody = new((string?)null);
}
