using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Extraction;

/// <summary>A claim that was found in an article, with how each of its fields was found.</summary>
/// <param name="Claim">The claim. Its quote has its place in the article's text.</param>
/// <param name="Reasons">One for each field that words of the article gave, in the order of the claim file's members.</param>
public sealed record ExtractedClaim(Claim Claim, ImmutableArray<FieldReason> Reasons);
