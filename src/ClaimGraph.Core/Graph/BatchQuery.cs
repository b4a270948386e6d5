using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>What a batch asks about before it writes.</summary>
/// <param name="Loads">The loads that the batch belongs to: one for each file that it holds lines of.</param>
/// <param name="Claims">Its claims, each once.</param>
/// <param name="Questions">The ids of their questions, each once.</param>
public sealed record BatchQuery(IReadOnlyList<ContentId> Loads, IReadOnlyList<ClaimKey> Claims, IReadOnlyList<ContentId> Questions)
{
    /// <summary>The articles whose texts the batch holds, each once.</summary>
    public IReadOnlyList<ArticleKey> Articles { get; init; } = [];
}
