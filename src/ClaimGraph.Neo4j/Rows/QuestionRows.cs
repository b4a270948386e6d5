using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Elements;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Questions as parameters and back.</summary>
static class QuestionRows
{
    /// <summary>The parameters of write-questions.cypher: with the concepts that it is about, and the role of each.</summary>
    internal static Dictionary<string, object?> Write(Question question)
    {
        var row = NodeRows.Write(Nodes.Question.Table, question);
        row["roles"] = question.About.Roles().Select(named => named.Role).ToArray();
        row["concepts"] = question.About.Roles().Select(named => NodeKey.Of(named.Concept)).ToArray();
        return row;
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
