using System.Text;
using System.Xml;

namespace ClaimGraph.Reading.Articles.Feeds;

/// <summary>Reads one entry of a feed. Goes from node to node, so no nesting is too deep.</summary>
static class FeedEntry
{
    // The fuller texts first.
    static readonly string[] texts = ["encoded", "content", "description", "summary"];

    /// <summary>Reads the entry at which the reader stands into a draft, and stands at its end afterwards.</summary>
    /// <returns>Its text as HTML; null where it has none.</returns>
    /// <exception cref="XmlException">The XML is broken.</exception>
    internal static string? Read(XmlReader xml, ArticleDraft draft)
    {
        if (xml.IsEmptyElement) return null;
        var depth = xml.Depth;
        var found = new string?[texts.Length];
        string? updated = null;
        string? link = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1) continue;
            var name = xml.LocalName;
            var text = Array.IndexOf(texts, name);
            if (text >= 0 && !IsMedia(xml)) found[text] ??= xml.GetAttribute("type") == "xhtml" ? Markup(xml) : Words(xml);
            else if (name == "link") link = Link(xml) ?? link;
            else if (name == "updated") updated ??= Words(xml);
            else if (MemberOf(xml) is { } member) draft.Try(member, Words(xml));
            else TrySkip(xml);
        }

        draft.Try("url", link);
        draft.Try("published", updated);
        return Array.Find(found, text => !string.IsNullOrWhiteSpace(text));
    }

    /// <summary>Passes over the element at which the reader stands.</summary>
    internal static void TrySkip(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>The words below the element at which the reader stands, which stands at its end afterwards.</summary>
    internal static string Words(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var words = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) words.Append(xml.Value);
        }

        return words.ToString();
    }

    static bool IsMedia(XmlReader xml) => xml.NamespaceURI.Contains("media", StringComparison.OrdinalIgnoreCase) || xml.NamespaceURI.Contains("itunes", StringComparison.OrdinalIgnoreCase);

    static string? MemberOf(XmlReader xml) => xml.LocalName switch
    {
        "title" when !IsMedia(xml) => "title",
        "guid" or "id" => "id",
        "pubDate" or "published" or "date" or "issued" => "published",
        "language" => "language",
        _ => null,
    };

    // RSS writes the address as text, Atom as an attribute, of which the alternate one leads to the article.
    static string? Link(XmlReader xml)
    {
        if (xml.GetAttribute("href") is not { } address) return Words(xml);
        var isArticle = xml.GetAttribute("rel") is null or "alternate";
        TrySkip(xml);
        return isArticle ? address : null;
    }

    // XHTML inside the feed: its elements and words, without what only XML needs.
    static string Markup(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var markup = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    markup.Append('<').Append(xml.LocalName).Append('>');
                    break;
                case XmlNodeType.EndElement:
                    markup.Append("</").Append(xml.LocalName).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    markup.Append(System.Net.WebUtility.HtmlEncode(xml.Value));
                    break;
            }
        }

        return markup.ToString();
    }
}
