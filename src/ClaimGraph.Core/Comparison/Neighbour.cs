using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Two questions that are compared with each other because they differ in one aspect only. A pair is held once.</summary>
/// <param name="Part">The narrower question; of a pair without part and whole, the one with the lesser id.</param>
/// <param name="Whole">The broader question; or the one with the greater id.</param>
/// <param name="Aspect">In what they differ.</param>
/// <param name="Levels">How many steps of the vocabulary lie between them, at least 1.</param>
public sealed record Neighbour(ContentId Part, ContentId Whole, Aspect Aspect, int Levels);
