using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;

namespace ClaimGraph.Tests;

/// <summary>Takes every run of ASCII digits for a number of killed civilians: an extractor of which tests know what it finds.</summary>
static class TinyExtractor
{
    internal static IReadOnlyList<ExtractedClaim> Extract(ArticleText article) => Extract(article, "baghouz");

    /// <summary>The same with other word lists.</summary>
    internal static IReadOnlyList<ExtractedClaim> Extract(ArticleText article, string where)
    {
        var found = new List<ExtractedClaim>();
        for (var start = 0; start < article.Text.Length; start++)
        {
            var end = start;
            while (end < article.Text.Length && char.IsAsciiDigit(article.Text[end])) end++;
            if (end == start) continue;
            found.Add(Claim(article, start, end, where));
            start = end;
        }

        return found;
    }

    static ExtractedClaim Claim(ArticleText article, int start, int end, string where)
    {
        var words = article.Text[start..end];
        var count = decimal.Parse(words, CultureInfo.InvariantCulture);
        var about = new About { Action = "killed", Who = "civilians", Where = where, Unit = "person", Scope = Scope.Incident };
        var claim = new Claim(article.Outlet, article.Article, about, new Quantity(count, count, false)) { Quote = new Quote(words, start, end) };
        return new ExtractedClaim(claim, [new FieldReason("value.min", "digits", start, end)]);
    }
}
