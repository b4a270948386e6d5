namespace ClaimGraph.Claims;

/// <summary>An article with its words: what claims are looked for in. Quotes point into <see cref="Text"/>, in UTF-16 units.</summary>
public sealed record ArticleText
{
    /// <summary>The longest text, in UTF-16 units: 64 Mi.</summary>
    public const int MaxLength = 1 << 26;

    /// <summary>Creates an article with its words.</summary>
    /// <exception cref="ArgumentException">The outlet or the text is empty, or the text is longer than <see cref="MaxLength"/>.</exception>
    public ArticleText(string outlet, Article article, string text, string? language)
    {
        ArgumentException.ThrowIfNullOrEmpty(outlet);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxLength, nameof(text));
        (Outlet, Article, Text, Language) = (outlet, article, text, language);
    }

    /// <summary>Who publishes, as the file names it: an outlet's concept id, or one of its labels.</summary>
    public string Outlet { get; }

    /// <summary>The article's particulars. Its language is the one that the file states, or else the one told from the text.</summary>
    public Article Article { get; }

    /// <summary>The words. Of text files every unit as it stands there; of pages and feeds the running text, a line for each paragraph.</summary>
    public string Text { get; }

    /// <summary>The language told from the text, as a primary BCP 47 subtag ("ar"); null when it cannot be told.</summary>
    public string? Language { get; }

    /// <summary>Whether the file states another language than the one told from the text.</summary>
    public bool IsLanguageContradicted => Language is not null && Article.Language is { } stated && !IsSame(stated, Language);

    static bool IsSame(string tag, string primary)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return tag.AsSpan(0, end < 0 ? tag.Length : end).Equals(primary, StringComparison.OrdinalIgnoreCase);
    }
}
