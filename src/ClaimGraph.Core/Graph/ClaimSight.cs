using ClaimGraph.Claims;
using ClaimGraph.Origins;

namespace ClaimGraph.Graph;

/// <summary>A claim as the graph holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claim">The claim, with its own time of publication and all else that any claim says of its article.</param>
/// <param name="Origin">Where it really comes from.</param>
/// <param name="Article">Its article: the same but for the time of publication, which is the earliest that any claim gives.</param>
public sealed record ClaimSight(ContentId Id, Claim Claim, Origin Origin, Article Article);
