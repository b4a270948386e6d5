using System.Collections.Immutable;

namespace ClaimGraph.Graph;

/// <summary>A concept that questions are about, directly or through what is narrower.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Broader">The ids of what it lies in or is a part of, one level up, sorted.</param>
public sealed record ConceptView(ConceptNode Concept, ImmutableArray<string> Broader);
