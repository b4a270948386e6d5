namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>A format that holds one article in one file.</summary>
abstract class Document
{
    static readonly Document text = new TextDocument();
    static readonly Document markdown = new MarkdownDocument();
    static readonly Document html = new HtmlDocument();

    /// <summary>The document of a format; lists and feeds hold several articles and are none.</summary>
    internal static Document Of(ArticleFileFormat format) => format switch
    {
        ArticleFileFormat.Markdown => markdown,
        ArticleFileFormat.Html => html,
        _ => text,
    };

    /// <summary>Adds the text, and the particulars that the draft does not have yet.</summary>
    /// <returns>What is wrong and what to do; null when nothing is.</returns>
    internal string? Fill(ReadOnlySpan<byte> bytes, ArticleDraft draft)
    {
        // A byte order mark tells of UTF-16 text; without one it is a binary file to us.
        var isMarked = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isMarked && FileSignature.Fault(bytes) is { } signature) return signature;
        if (!TextDecoding.TryDecode(bytes, Declared(bytes), out var text, out var fault)) return fault;
        return Fill(text, draft);
    }

    /// <summary>The encoding that the file declares; null for formats that cannot.</summary>
    protected virtual string? Declared(ReadOnlySpan<byte> bytes) => null;

    /// <summary>Adds the text and the particulars.</summary>
    protected abstract string? Fill(string text, ArticleDraft draft);
}
