using ClaimGraph.Claims;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Articles as parameters and back.</summary>
static class ArticleRows
{
    /// <summary>The parameters of write-articles.cypher and change-articles.cypher.</summary>
    internal static Dictionary<string, object?> Write(string id, string outlet, Article article) => new(StringComparer.Ordinal)
    {
        ["id"] = id,
        ["outlet"] = NodeKey.Of(outlet),
        ["outletLabel"] = outlet,
        ["key"] = article.Key,
        ["label"] = BrowserText.Label(article.Title ?? article.Key),
        ["articleId"] = article.Id,
        ["url"] = article.Url,
        ["title"] = article.Title,
        ["language"] = article.Language,
        ["published"] = article.Published.ToString(),
        ["publishedOn"] = BrowserText.OneDay(article.Published),
    };

    /// <summary>The article of a row.</summary>
    internal static Article Read(Row row) =>
        new(row.Text("articleId"), row.Text("url"), row.Text("title"), DateRows.Need(row, "published"), row.Text("language"));
}
