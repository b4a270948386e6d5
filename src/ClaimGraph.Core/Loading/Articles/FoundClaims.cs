using ClaimGraph.Claims;
using ClaimGraph.Extraction;

namespace ClaimGraph.Loading.Articles;

/// <summary>What was found in an article.</summary>
/// <param name="Article">The article, its outlet named as in its claims.</param>
/// <param name="Claims">The claims with their reasons, in the order of the quotes.</param>
/// <param name="Remark">What a person should know, as the end of a sentence that begins with the article: why there are no claims, which dates contradict themselves. Null when nothing is odd.</param>
public sealed record FoundClaims(ArticleText Article, IReadOnlyList<ExtractedClaim> Claims, string? Remark);
