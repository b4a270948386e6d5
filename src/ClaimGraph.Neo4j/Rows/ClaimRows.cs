using ClaimGraph.Claims;
using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;
using ClaimGraph.Origins;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Claims as parameters and back.</summary>
static class ClaimRows
{
    /// <summary>The parameters of write-claims.cypher.</summary>
    internal static Dictionary<string, object?> Write(ClaimRecord record)
    {
        var claim = record.Claim;
        var row = NodeRows.Write(Nodes.Claim.Table, (record.Id, claim));
        row["article"] = NodeKey.Article(claim.Outlet, claim.Article.Key);
        row["position"] = record.Position.ToString();
        row["origin"] = record.Origin.Id.ToString();
        row["originLabel"] = record.Origin.Label;
        row["speakers"] = claim.Speaker is null ? Array.Empty<string>() : [NodeKey.Of(claim.Speaker)];
        return row;
    }

    /// <summary>The claim of a row of read-claims.cypher or find-claims.cypher.</summary>
    /// <param name="row">The row.</param>
    /// <param name="question">What the position's question is about.</param>
    /// <param name="position">The position that it states, which holds its value, time and scope.</param>
    internal static ClaimSight Read(Row row, Comparison.Question question, Comparison.Position position)
    {
        var article = ArticleRows.Read(row);
        var about = question.About with { When = position.WhenAssumed ? null : position.When, Scope = position.Scope };
        var claim = new Claim(row.Need("outlet"), article, about, position.Value)
        {
            Ref = row.Text("longRef") ?? row.Text("ref"),
            Quote = row.Text("quote") is { } text ? new Quote(text, (int?)row.Number("quoteStart"), (int?)row.Number("quoteEnd")) : null,
            Speaker = row.Text("speaker"),
            Stance = Tokens.TryParse(row.Need("stance"), out Stance stance) ? stance : throw row.Broken("stance"),
            AsOf = DateRows.Read(row, "asOf"),
        };
        return new ClaimSight(row.Id("id"), claim, new Origin(row.Id("originId"), row.Need("originLabel")), ArticleRows.Read(row, "articlePublished"));
    }
}
