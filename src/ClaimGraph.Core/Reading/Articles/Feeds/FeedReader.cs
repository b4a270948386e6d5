using System.Text;
using System.Xml;
using ClaimGraph.Reading.Articles.Documents;

namespace ClaimGraph.Reading.Articles.Feeds;

/// <summary>
/// Reads RSS 0.9 to 2.0 and Atom, entry by entry: one that is bad leaves the others. Document types are refused, so that entities can neither grow nor lead
/// anywhere. (System.ServiceModel.Syndication reads a feed whole or not at all, and loses the dates that it does not understand.)
/// </summary>
sealed class FeedReader(Stream stream, string file, ArticleOptions options) : IArticleReader
{
    static readonly XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public long Lines { get; private set; }

    public IEnumerable<ReadArticle> Read()
    {
        var bytes = WholeFile.Read(stream, options.MaxBytes, out var fault);
        var text = "";
        if (fault is null && TextDecoding.TryDecode(bytes.Span, DeclaredEncoding.Find(bytes.Span), out var decoded, out fault)) text = decoded;
        if (fault is not null)
        {
            yield return Reject(1, null, fault, bytes.Span);
            yield break;
        }

        // The text is decoded already: what the XML declares no longer counts.
        using var xml = XmlReader.Create(new StringReader(text), settings);
        var channel = new ArticleDraft();
        var isFeed = false;
        while (TryAdvance(xml, out fault))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth == 0)
            {
                isFeed = xml.LocalName is "rss" or "feed" or "RDF";
                if (!isFeed) break;
                channel.Try("language", xml.GetAttribute("xml:lang"));
            }
            else if (xml.LocalName is "item" or "entry")
            {
                yield return ReadEntry(xml, channel);
            }
            else if (xml.Depth <= 2 && xml.LocalName is "title" or "language")
            {
                ReadChannel(xml, channel, out fault);
                if (fault is not null) break;
            }
            else if (xml.Depth <= 2 && xml.LocalName is "image" or "textInput")
            {
                // They have titles of their own.
                FeedEntry.TrySkip(xml);
            }
        }

        if (fault is not null) yield return Reject(((IXmlLineInfo)xml).LineNumber, null, fault, bytes.Span);
        else if (!isFeed) yield return Reject(1, null, "The XML is no RSS or Atom feed: save the article as a page or as text.", bytes.Span);
        else if (Lines == 0) yield return Reject(1, null, "The feed has no entries: leave it out.", bytes.Span);
    }

    ReadArticle ReadEntry(XmlReader xml, ArticleDraft channel)
    {
        var line = ((IXmlLineInfo)xml).LineNumber;
        var draft = new ArticleDraft();
        string? html = null;
        try
        {
            html = FeedEntry.Read(xml, draft);
            draft.Complete(channel);
            if (html is not null) ReadText(html, draft);
            // An entry of a title only still says something.
            if (string.IsNullOrEmpty(draft.Text)) draft.Text = draft.Title;
        }
        catch (XmlException exception)
        {
            draft.Fail(null, FaultOf(exception));
        }

        if (draft.Build(options, null) is not { } article) return Reject(line, draft.FaultMember, draft.FaultReason!, Encoding.UTF8.GetBytes(html ?? draft.Title ?? ""));
        Lines++;
        return new ReadArticle(Lines, article, null);
    }

    static void ReadText(string html, ArticleDraft draft)
    {
        if (GuardedPage.TryParse(html, out var page, out var fault)) draft.Text = page.Body is null ? "" : PageText.Of(page.Body, withoutMenus: false);
        else draft.Fail("text", fault);
    }

    static void ReadChannel(XmlReader xml, ArticleDraft channel, out string? fault)
    {
        fault = null;
        try
        {
            channel.Try(xml.LocalName == "title" ? "outlet" : "language", FeedEntry.Words(xml));
        }
        catch (XmlException exception)
        {
            fault = FaultOf(exception);
        }
    }

    static bool TryAdvance(XmlReader xml, out string? fault)
    {
        fault = null;
        try
        {
            // After a fault there is nothing more; it was told with the entry that it broke.
            return xml.ReadState != ReadState.Error && xml.Read();
        }
        catch (XmlException exception)
        {
            fault = FaultOf(exception);
            return false;
        }
    }

    static string FaultOf(XmlException exception) => exception.Message.Contains("DTD", StringComparison.Ordinal)
        ? "The feed has a document type (<!DOCTYPE>), which is not read: remove it."
        : $"This is not XML from line {exception.LineNumber}, column {exception.LinePosition} on: mend it.";

    ReadArticle Reject(long line, string? member, string reason, ReadOnlySpan<byte> raw)
    {
        Lines++;
        return new ReadArticle(Lines, null, new LinePlace(file, Lines, Math.Max(1, line), 0).ToRejection(member, reason, raw));
    }
}
