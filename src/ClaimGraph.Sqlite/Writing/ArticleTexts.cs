using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>Reads and keeps the texts of articles.</summary>
static class ArticleTexts
{
    /// <summary>What stands for the texts that are kept of some articles.</summary>
    internal static Dictionary<ArticleKey, TextMark> Marks(Session session, IReadOnlyList<ArticleKey> articles, CancellationToken cancellationToken)
    {
        var marks = new Dictionary<ArticleKey, TextMark>();
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = session.Get("Writing", "article-text-mark").Add(article.Outlet).Add(article.Key);
            if (!row.Step()) continue;
            marks[article] = new TextMark(row.Id(0), row.Int(1));
            row.Reset();
        }

        return marks;
    }

    /// <summary>Keeps a text.</summary>
    internal static void Write(Session session, TextRecord text)
    {
        var written = session.Get("Writing", "set-article-text")
            .Add(text.Mark.Id).Add((long)text.Mark.Length).Add(text.Text).Add(text.Article.Outlet).Add(text.Article.Key).Run();
        if (written == 0) throw new InvalidOperationException($"The text of '{text.Article.Key}' belongs to an article that was not written.");
    }
}
