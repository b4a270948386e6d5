using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>What a batch asks about before it writes.</summary>
/// <param name="Load">The load that the batch belongs to.</param>
/// <param name="Claims">Its claims, each once.</param>
/// <param name="Questions">The ids of their questions, each once.</param>
public sealed record BatchQuery(ContentId Load, IReadOnlyList<ClaimKey> Claims, IReadOnlyList<ContentId> Questions);
