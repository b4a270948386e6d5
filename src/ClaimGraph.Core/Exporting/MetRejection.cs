using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Exporting;

/// <summary>A rejected line where a load met it.</summary>
/// <param name="Load">The load.</param>
/// <param name="Rejection">The line.</param>
/// <param name="IsNew">Whether no earlier one has this text and reason.</param>
public sealed record MetRejection(ContentId Load, RejectionView Rejection, bool IsNew);
