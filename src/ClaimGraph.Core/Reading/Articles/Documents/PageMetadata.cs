using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>What a page says about itself: schema.org first, as it is the most exact, then OpenGraph, then older habits.</summary>
static class PageMetadata
{
    static readonly Dictionary<string, string[]> metas = new(StringComparer.Ordinal)
    {
        ["title"] = ["og:title", "twitter:title", "dc.title", "headline"],
        ["published"] = ["article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.date", "dc.date", "date"],
        ["outlet"] = ["og:site_name", "application-name", "dc.publisher", "publisher"],
        ["url"] = ["og:url"],
        ["language"] = ["og:locale", "language", "dc.language"],
    };

    /// <summary>Adds what the draft does not have yet.</summary>
    internal static void Read(IHtmlDocument page, ArticleDraft draft)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]").Take(LinkedData.MostScripts)) LinkedData.Read(script.TextContent, draft);
        draft.Try("language", page.DocumentElement.GetAttribute("lang"));
        var values = Metas(page);
        foreach (var (member, names) in metas)
        {
            foreach (var name in names) draft.Try(member, values.GetValueOrDefault(name));
        }

        draft.Try("url", page.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href"));
        draft.Try("published", page.QuerySelector("time[itemprop='datePublished'], time[pubdate]")?.GetAttribute("datetime"));
        draft.Try("published", page.QuerySelector("article time[datetime], main time[datetime]")?.GetAttribute("datetime"));
        draft.Try("title", page.QuerySelector("h1")?.TextContent);
        draft.Try("title", page.Title);
    }

    // The first of each name counts.
    static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name) values.TryAdd(name.Trim(), meta.GetAttribute("content")!);
        }

        return values;
    }
}
