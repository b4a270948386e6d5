using ClaimGraph.Claims;

namespace ClaimGraph.Reporting.Html;

/// <summary>The names by which links find questions, positions and claims in a page.</summary>
/// <remarks>They follow from the content, so they stay when the report is made again, and <c>explain</c> takes the digits of questions and claims, <c>query path</c> those of positions.</remarks>
public static class Anchor
{
    // 64 bits: two of a million things share them in one of 37 million graphs.
    const int Digits = 16;

    /// <summary>The name of a question.</summary>
    public static string Question(ContentId id) => $"q-{id.ToString()[..Digits]}";

    internal static string Position(ContentId id) => $"p-{id.ToString()[..Digits]}";

    internal static string Claim(ContentId id) => $"c-{id.ToString()[..Digits]}";
}
