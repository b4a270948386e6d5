using ClaimGraph.Claims;
using ClaimGraph.Origins;

namespace ClaimGraph.Graph;

/// <summary>A claim as the graph holds it.</summary>
public sealed record ClaimSight(ContentId Id, Claim Claim, Origin Origin);
