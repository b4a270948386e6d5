using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Loading.Sources;

/// <summary>Reads an article file, and finds the claims of its articles.</summary>
/// <param name="source">The articles.</param>
/// <param name="file">The file's name for remarks.</param>
/// <param name="finder">Finds the claims.</param>
sealed class ArticleFileSource(ArticleSource source, string file, ArticleClaims finder) : ILoadSource
{
    readonly ContentHash hash = new();
    IReadOnlyList<ExtractedClaim> claims = [];
    TextRecord? text;
    int next;
    long given;
    long withClaims;

    public long Lines => source.Lines - withClaims + given;

    public long Articles { get; private set; }

    public string? Sha256 => source.Sha256;

    public bool TryRead(out LoadItem item)
    {
        while (next == claims.Count)
        {
            item = default;
            if (!source.TryRead(out var read)) return false;
            item = read.Rejection is { } rejection ? LoadItem.Of(rejection) : Begin(read.Number, read.Article!) is { } remark ? LoadItem.Of(remark) : default;
            if (item != default) return true;
        }

        var claim = claims[next++].Claim;
        given++;
        item = new LoadItem(claim, claim.ComputeId(hash), text, next == claims.Count, null, null);
        return true;
    }

    public void Dispose() => source.Dispose();

    ArticleRemark? Begin(long number, ArticleText article)
    {
        Articles++;
        var found = finder.Find(article);
        (claims, next) = (found.Claims, 0);
        if (claims.Count > 0) withClaims++;
        text = claims.Count > 0 && article.Text.Length <= TextRecord.MaxLength ? new TextRecord(new ArticleKey(found.Article.Outlet, article.Article.Key), article.Text) : null;
        return found.Remark is { } words ? new ArticleRemark(file, number, article.Article.Key, words) : null;
    }
}
