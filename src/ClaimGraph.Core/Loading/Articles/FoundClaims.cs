using ClaimGraph.Claims;
using ClaimGraph.Extraction;

namespace ClaimGraph.Loading.Articles;

/// <summary>What was found in an article.</summary>
/// <param name="Article">The article, its outlet named as in its claims.</param>
/// <param name="Claims">The claims with their reasons, in the order of the quotes.</param>
/// <param name="Remark">Why there are none, as the end of a sentence that begins with the article; null when there are some, or nothing speaks against looking.</param>
public sealed record FoundClaims(ArticleText Article, IReadOnlyList<ExtractedClaim> Claims, string? Remark);
