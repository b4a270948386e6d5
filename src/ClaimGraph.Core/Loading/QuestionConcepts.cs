using System.Collections.Immutable;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading;

/// <summary>The concepts of a question in their roles, with the labels of the vocabulary.</summary>
static class QuestionConcepts
{
    internal static ImmutableArray<QuestionConcept> Of(Question question, ConceptScheme scheme) =>
        [.. question.About.Roles().Select(named => new QuestionConcept(
            named.Role, Node(named.Concept, scheme), [.. scheme.Broader(named.Concept).Select(id => Node(id, scheme))]))];

    static ConceptNode Node(string id, ConceptScheme scheme) =>
        new(id, scheme.Label(id), scheme.Find(id)?.PrefLabel.GetValueOrDefault("ar"));
}
