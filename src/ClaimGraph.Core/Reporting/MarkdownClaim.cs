using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Writes one claim of the Markdown report: its words on a line of their own, then who published them, where and when.</summary>
static class MarkdownClaim
{
    internal static void Write(StringBuilder text, ClaimSight sight, string indent)
    {
        var claim = sight.Claim;
        if (claim.Quote is { } quote)
        {
            text.Append(indent).Append("> ").Append(MarkdownText.Line(quote.Text)).Append('\n');
            text.Append(indent).Append(">\n");
        }

        text.Append(indent).Append("> ").Append(Source(claim));
        if (claim.Quote is null) text.Append(" (no quote)");
        text.Append('\n');
    }

    // Begins with a word of ours, so that the line runs from left to right even when the outlet's name does not.
    static string Source(Claim claim)
    {
        var stance = claim.Stance switch
        {
            Stance.Quotes => claim.Speaker is null ? ", quoting another" : ", quoting",
            Stance.Doubts => ", doubting",
            Stance.Denies => ", denying",
            _ => "",
        };
        var speaker = claim.Speaker is { } named ? $"{(claim.Stance == Stance.Quotes ? " " : ", speaker ")}{MarkdownText.Inline(named)}" : "";
        var counted = claim.AsOf is { } asOf ? $", as of {Words.Time(asOf)}" : "";
        var reference = claim.Ref is { } given ? $", ref {MarkdownText.Inline(given)}" : "";
        return $"in {MarkdownText.Inline(claim.Outlet)}, {Words.Time(claim.Article.Published)}{stance}{speaker}{counted}, {Article(claim.Article)}{reference}";
    }

    static string Article(Article article)
    {
        var name = $"article {MarkdownText.Inline(article.Title ?? article.Key)}";
        if (article.Url is not { } url || MarkdownLink.Target(url) is not { } target)
            return article.Url is null || article.Url == (article.Title ?? article.Key) ? name : $"{name}, address {MarkdownText.Inline(article.Url)}";
        return $"[{name}]({target})";
    }
}
