using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Loading;

/// <summary>A claim with everything that follows from it alone.</summary>
sealed record PreparedClaim(ContentId Id, Claim Claim, Question Question, Position Position, Origin Origin)
{
    /// <summary>The text that it was found in, where that is to be kept; null for claims of claim files.</summary>
    internal TextMark? Text { get; init; }

    /// <summary>Its article.</summary>
    internal ArticleKey Article => new(Claim.Outlet, Claim.Article.Key);
}
