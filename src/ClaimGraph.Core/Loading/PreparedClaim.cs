using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Origins;

namespace ClaimGraph.Loading;

/// <summary>A claim with everything that follows from it alone.</summary>
sealed record PreparedClaim(ContentId Id, Claim Claim, Question Question, Position Position, Origin Origin);
