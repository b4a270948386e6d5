namespace ClaimGraph.Claims;

/// <summary>One published text of an outlet.</summary>
public sealed record Article
{
    /// <summary>Creates an article's particulars.</summary>
    /// <exception cref="ArgumentException"><see cref="Fault"/> finds something wrong.</exception>
    public Article(string? id, string? url, string? title, DateSpan published, string? language)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (Fault(id, url, published) is { } fault) throw new ArgumentException(fault);
        (Id, Url, Title, Published, Language) = (id, url, title, published, language);
    }

    /// <summary>The provider's id; null when the address alone names it.</summary>
    public string? Id { get; }

    /// <summary>The address, as given. Nothing is fetched from it.</summary>
    public string? Url { get; }

    /// <summary>The headline; null when not known.</summary>
    public string? Title { get; }

    /// <summary>When it was published, as exactly as is known; <see cref="DateSpan.Unknown"/> when nobody knows. Times without a zone count as UTC.</summary>
    public DateSpan Published { get; }

    /// <summary>The language as a BCP 47 tag ("ar"); null when not known.</summary>
    public string? Language { get; }

    /// <summary>What names the article within its outlet: the id, or else the address.</summary>
    public string Key => Id ?? Url!;

    /// <summary>What is wrong with such particulars, as a sentence that says what to do; null when nothing is.</summary>
    public static string? Fault(string? id, string? url, DateSpan published)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (string.IsNullOrEmpty(id) && string.IsNullOrEmpty(url)) return "An article needs its 'id' or its 'url'.";
        if (published.IsOpen) return "An article is published on a day or at an instant: give both ends.";
        return null;
    }
}
