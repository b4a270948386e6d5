using ClaimGraph.Claims;
using ClaimGraph.Origins;

namespace ClaimGraph.Graph;

/// <summary>A claim with its place in the graph.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Position">The position that it states.</param>
/// <param name="Origin">Where it really comes from.</param>
/// <remarks>
/// An article named by several claims keeps, of differing titles, addresses and languages, the least in ordinal order, and of
/// differing times of publication the earliest, so that the graph does not depend on who came first.
/// </remarks>
public sealed record ClaimRecord(ContentId Id, Claim Claim, ContentId Question, ContentId Position, Origin Origin);
