using System.Collections.Immutable;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading;

/// <summary>The concepts of a question in their roles, with the labels of the vocabulary.</summary>
static class QuestionConcepts
{
    internal static ImmutableArray<QuestionConcept> Of(Question question, ConceptScheme scheme)
    {
        var about = question.About;
        var roles = new (string Role, string? Id)[]
        {
            ("action", about.Action), ("who", about.Who), ("by", about.By), ("to", about.To), ("where", about.Where), ("unit", about.Unit), ("term", about.Term),
        };
        return
        [
            .. roles.Concat(about.Parties.Select(party => (Role: "parties", Id: (string?)party)))
                .Where(role => role.Id is not null)
                .Select(role => new QuestionConcept(role.Role, Node(role.Id!, scheme), [.. scheme.Broader(role.Id!).Select(id => Node(id, scheme))])),
        ];
    }

    static ConceptNode Node(string id, ConceptScheme scheme) =>
        new(id, scheme.Label(id), scheme.Find(id)?.PrefLabel.GetValueOrDefault("ar"));
}
