using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Roles;

/// <summary>What a sentence claims, before it is known who says it.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Value">What it says.</param>
/// <param name="First">The first token of the words that make it.</param>
/// <param name="Last">The last of these tokens.</param>
/// <param name="At">The token that decides who says it: that of the number, the date or the term.</param>
/// <param name="IsDenied">Whether the words deny it.</param>
/// <param name="Why">Which rule and which tokens gave each field.</param>
sealed record Finding(About About, ClaimValue Value, int First, int Last, int At, bool IsDenied, IReadOnlyList<FieldSource> Why)
{
    /// <summary>Whether the count was given before, and the text tells a newer one: "an earlier toll of 12".</summary>
    internal bool IsFormer { get; init; }
}
