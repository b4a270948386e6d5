using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Questions as parameters and back.</summary>
static class QuestionRows
{
    /// <summary>The parameters of write-questions.cypher.</summary>
    internal static Dictionary<string, object?> Write(NewQuestion added)
    {
        var question = added.Question;
        var about = question.About;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = question.Id.ToString(),
            ["label"] = question.Label,
            ["kind"] = question.Kind.ToToken(),
            ["action"] = about.Action,
            ["who"] = about.Who,
            ["by"] = about.By,
            ["to"] = about.To,
            ["where"] = about.Where,
            ["unit"] = about.Unit,
            ["term"] = about.Term,
            ["parties"] = about.Parties.IsEmpty ? null : about.Parties,
            ["withoutBy"] = question.WithoutBy?.ToString(),
            ["withoutTo"] = question.WithoutTo?.ToString(),
            ["withoutParties"] = question.WithoutParties?.ToString(),
            ["about"] = added.Concepts.Select(concept => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["concept"] = NodeKey.Of(concept.Concept.Id),
                ["role"] = concept.Role,
            }).ToList(),
        };
    }

    /// <summary>The question of a row; its id follows from what it is about.</summary>
    internal static Question Read(Row row)
    {
        if (!Tokens.TryParse(row.Need("kind"), out ClaimKind kind)) throw row.Broken("kind");
        return new Question(kind, new About
        {
            Action = row.Text("action"),
            Who = row.Text("who"),
            By = row.Text("by"),
            To = row.Text("to"),
            Where = row.Text("where"),
            Unit = row.Text("unit"),
            Term = row.Text("term"),
            Parties = [.. row.Texts("parties")],
        });
    }
}
