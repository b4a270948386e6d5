using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes one claim: its words in their own language and direction, then who published them, where and when.</summary>
static class HtmlClaim
{
    // Longer quotes get a window of their own, so that one does not push all others away.
    const int LongQuote = 1_500;

    /// <summary>Writes a claim.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="sight">The claim.</param>
    /// <param name="showOrigin">Whether to say where it comes from, as others share that.</param>
    internal static void Write(HtmlText html, ClaimSight sight, bool showOrigin)
    {
        var claim = sight.Claim;
        var anchor = Anchor.Claim(sight.Id);
        html.Write($"<div id=\"{anchor}\">");
        WriteWordsAndSource(html, claim);
        if (claim.AsOf is { } asOf) html.Write($", as of {Words.Time(asOf)}");
        if (showOrigin) html.Write($", from ").Name(sight.Origin.Label);
        WriteArticle(html, claim.Article);
        if (claim.Ref is { } reference) html.Write($", ref ").Name(reference);
        if (claim.Quote is null) html.Write($" (no quote)");
        html.Write($" <a class=\"here\" href=\"#{anchor}\" aria-label=\"Link to this claim\">#</a></p></div>\n");
    }

    /// <summary>Writes the words of a claim of another question, and whose they are. It stands whole, with its own link, in that question's card.</summary>
    internal static void WriteQuoted(HtmlText html, ClaimSight sight)
    {
        WriteWordsAndSource(html, sight.Claim);
        html.Write($"</p>");
    }

    // Leaves a paragraph begun.
    static void WriteWordsAndSource(HtmlText html, Claim claim)
    {
        if (claim.Quote is { } quote) WriteQuote(html, quote.Text, claim.Article.Language);
        html.Write($"<p class=\"by\"><b>").Name(claim.Outlet).Write($"</b>, {Words.Time(claim.Article.Published)}");
        WriteSpeaker(html, claim);
    }

    static void WriteQuote(HtmlText html, string text, string? language)
    {
        html.Write($"<blockquote dir=\"{Language.Direction(language, text)}\"");
        if (Language.Tag(language) is { } tag) html.Write($" lang=\"{tag}\"");
        if (text.Length > LongQuote) html.Write($" class=\"long\" tabindex=\"0\" role=\"region\" aria-label=\"Long quote\"");
        html.Write($">{text}</blockquote>");
    }

    static void WriteSpeaker(HtmlText html, Claim claim)
    {
        var stance = claim.Stance switch
        {
            Stance.Quotes => claim.Speaker is null ? ", quoting another" : ", quoting",
            Stance.Doubts => ", doubting",
            Stance.Denies => ", denying",
            _ => "",
        };
        html.WriteOwn(stance);
        if (claim.Speaker is { } speaker) html.WriteOwn(claim.Stance == Stance.Quotes ? " " : ", speaker ").Name(speaker);
    }

    static void WriteArticle(HtmlText html, Article article)
    {
        var name = article.Title ?? article.Key;
        if (article.Url is { } url && WebAddress.Of(url) is { } address)
        {
            html.Write($", <a href=\"{address}\" rel=\"noopener noreferrer nofollow\">").Name(name).Write($"</a>");
            return;
        }

        html.Write($", article ").Name(name);
        if (article.Url is not null && article.Url != name) html.Write($", address ").Name(article.Url);
    }
}
