using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Texts of articles as parameters and back.</summary>
static class TextRows
{
    /// <summary>The id of the node that keeps a text.</summary>
    internal static string Id(ArticleKey article) => NodeKey.Article(article.Outlet, article.Key);

    /// <summary>The parameters of write-texts.cypher.</summary>
    internal static Dictionary<string, object?> Write(TextRecord text) => new(StringComparer.Ordinal)
    {
        ["id"] = Id(text.Article),
        ["text"] = text.Text,
        ["hash"] = text.Mark.Id.ToString(),
        ["length"] = (long)text.Mark.Length,
    };

    /// <summary>What stands for the text of a row.</summary>
    internal static TextMark Read(Row row) => new(row.Id("hash"), (int)row.Whole("length"));
}
