using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>What a batch writes about one load.</summary>
/// <param name="Record">The ledger's entry as it stands after the batch; replaces the one before.</param>
/// <param name="Rejections">The rejections of the load in this batch.</param>
public sealed record LoadChange(LoadRecord Record, IReadOnlyList<Rejection> Rejections);
