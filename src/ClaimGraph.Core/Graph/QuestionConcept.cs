using System.Collections.Immutable;

namespace ClaimGraph.Graph;

/// <summary>A concept in its role in a question.</summary>
/// <param name="Role">The member of the claim's about that names it: action, who, by, to, where, unit, parties or term.</param>
/// <param name="Concept">The concept.</param>
/// <param name="Broader">What it lies in or is a part of, nearest first.</param>
public sealed record QuestionConcept(string Role, ConceptNode Concept, ImmutableArray<ConceptNode> Broader)
{
    /// <summary>The concept and all that is broader, nearest first.</summary>
    public IEnumerable<ConceptNode> Chain => Broader.Prepend(Concept);

    /// <summary>The ids of each of the <see cref="Chain"/> with the next broader one.</summary>
    public IEnumerable<(string Concept, string Broader)> Steps => Chain.Zip(Broader, (inner, outer) => (inner.Id, outer.Id));
}
