using ClaimGraph.Claims;

namespace ClaimGraph.Origins;

/// <summary>Where claims really come from: one speaker's statement, or one family of outlets speaking itself.</summary>
/// <param name="Id">The id, from the source and the position.</param>
/// <param name="Label">The source in words: the speaker's or the outlet family's concept id.</param>
public sealed record Origin(ContentId Id, string Label);
