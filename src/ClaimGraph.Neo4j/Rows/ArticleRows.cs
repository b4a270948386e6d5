using ClaimGraph.Claims;
using ClaimGraph.Elements;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Articles as parameters and back.</summary>
static class ArticleRows
{
    /// <summary>The parameters of write-articles.cypher and change-articles.cypher.</summary>
    internal static Dictionary<string, object?> Write(string outlet, Article article)
    {
        var row = NodeRows.Write(Nodes.Article.Table, (outlet, article));
        row["outlet"] = NodeKey.Of(outlet);
        row["outletLabel"] = outlet;
        return row;
    }

    /// <summary>The article of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="published">The field that holds its publication.</param>
    internal static Article Read(Row row, string published = "published") =>
        new(row.Text("articleId"), row.Text("url"), row.Text("title"), DateRows.Need(row, published), row.Text("language"));
}
