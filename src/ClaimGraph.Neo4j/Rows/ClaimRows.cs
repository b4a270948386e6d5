using ClaimGraph.Claims;
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
        var row = new Dictionary<string, object?>(18, StringComparer.Ordinal)
        {
            ["id"] = record.Id.ToString(),
            ["article"] = NodeKey.Article(claim),
            ["position"] = record.Position.ToString(),
            ["origin"] = record.Origin.Id.ToString(),
            ["originLabel"] = record.Origin.Label,
            ["label"] = BrowserText.Label(claim.Quote?.Text ?? claim.Ref ?? claim.Value.ToString()!),
            ["kind"] = claim.Kind.ToToken(),
            ["stance"] = claim.Stance.ToToken(),
            ["published"] = claim.Article.Published.ToString(),
            ["publishedOn"] = BrowserText.OneDay(claim.Article.Published),
            ["speakers"] = claim.Speaker is null ? Array.Empty<string>() : [NodeKey.Of(claim.Speaker)],
        };
        if (claim.Speaker is not null) row["speaker"] = claim.Speaker;
        if (claim.AsOf is not null) row["asOf"] = claim.AsOf.ToString();
        if (claim.Ref is { } reference)
        {
            row["ref"] = NodeKey.Of(reference);
            if (NodeKey.Of(reference) != reference) row["longRef"] = reference;
        }

        if (claim.Quote is not { } quote) return row;
        row["quote"] = quote.Text;
        row["quoteStart"] = quote.Start;
        row["quoteEnd"] = quote.End;
        return row;
    }

    /// <summary>The claim of a row of read-claims.cypher or find-claims.cypher.</summary>
    /// <param name="row">The row.</param>
    /// <param name="question">What the position's question is about.</param>
    /// <param name="position">The position that it states, which holds its value, time and scope.</param>
    internal static ClaimSight Read(Row row, Comparison.Question question, Comparison.Position position)
    {
        var article = new Article(row.Text("articleId"), row.Text("url"), row.Text("title"), DateRows.Need(row, "published"), row.Text("language"));
        var about = question.About with { When = position.WhenAssumed ? null : position.When, Scope = position.Scope };
        var claim = new Claim(row.Need("outlet"), article, about, position.Value)
        {
            Ref = row.Text("longRef") ?? row.Text("ref"),
            Quote = row.Text("quote") is { } text ? new Quote(text, (int?)row.Number("quoteStart"), (int?)row.Number("quoteEnd")) : null,
            Speaker = row.Text("speaker"),
            Stance = Tokens.TryParse(row.Need("stance"), out Stance stance) ? stance : throw row.Broken("stance"),
            AsOf = DateRows.Read(row, "asOf"),
        };
        return new ClaimSight(row.Id("id"), claim, new Origin(row.Id("originId"), row.Need("originLabel")));
    }
}
