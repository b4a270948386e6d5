using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles.Languages;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles;

/// <summary>An article while its particulars are gathered from several places: what is said first stays.</summary>
sealed class ArticleDraft
{
    const int MaxUrl = 2_048;
    const int MaxTitle = 2_000;
    const int MaxLanguage = 35;

    internal string? Outlet { get; set; }

    internal string? Id { get; private set; }

    internal string? Url { get; private set; }

    internal string? Title { get; private set; }

    internal string? Language { get; private set; }

    internal DateSpan? Published { get; set; }

    internal string? Text { get; set; }

    /// <summary>The path of the file that holds the text, beside the list.</summary>
    internal string? File { get; private set; }

    /// <summary>The member at fault; null when the article as a whole is.</summary>
    internal string? FaultMember { get; private set; }

    /// <summary>What is wrong and what to do; null while nothing is.</summary>
    internal string? FaultReason { get; private set; }

    /// <summary>Takes a particular that somebody wrote down for this purpose. An empty one says nothing; a wrong one is a fault.</summary>
    internal bool Set(string member, string value)
    {
        if (string.IsNullOrWhiteSpace(value)) return true;
        var fault = member switch
        {
            "published" => SetPublished(value),
            "title" => value.Length > MaxTitle ? $"'title' has more than {MaxTitle} UTF-16 units: shorten it." : null,
            "url" => TextRules.NameFault(member, value, MaxUrl),
            _ => TextRules.NameFault(member, value, NameMember.DefaultMaxLength),
        };
        if (fault is not null) return Fail(member, fault);
        Put(member, value);
        return true;
    }

    /// <summary>Takes a particular that a page or a feed shows. One that cannot be used says nothing.</summary>
    internal void Try(string member, string? value)
    {
        if (value is null) return;
        var line = RunningText.OneLine(value, MaxUrl);
        if (line.Length == 0) return;
        if (member == "published") SetPublished(line);
        else if (member == "language") Language ??= LanguageOf(line);
        else if (member == "title" || TextRules.NameFault(member, line, member == "url" ? MaxUrl : NameMember.DefaultMaxLength) is null) Put(member, line[..Math.Min(line.Length, MaxTitle)]);
    }

    /// <summary>Takes from another what this one does not say yet.</summary>
    internal void Complete(ArticleDraft other)
    {
        Outlet ??= other.Outlet;
        Id ??= other.Id;
        Url ??= other.Url;
        Title ??= other.Title;
        Language ??= other.Language;
        Published ??= other.Published;
    }

    internal bool Fail(string? member, string reason)
    {
        if (FaultReason is null) (FaultMember, FaultReason) = (member, reason);
        return false;
    }

    /// <summary>The article; null where a fault was met or something needed is missing, which is then the fault.</summary>
    /// <param name="options">What is taken where nothing was said.</param>
    /// <param name="name">The id of an article that has neither id nor address; null where there is none.</param>
    internal ArticleText? Build(ArticleOptions options, string? name)
    {
        if (FaultReason is not null) return null;
        var outlet = Outlet ?? options.Outlet;
        var id = Id ?? (Url is null ? name : null);
        if (string.IsNullOrWhiteSpace(Text)) Fail("text", "The article has no text: give it, or leave the article out.");
        else if (Text.Contains('\0', StringComparison.Ordinal)) Fail("text", "The text holds the character U+0000: this is a binary file, or UTF-16 without a byte order mark. Save it as UTF-8.");
        else if (outlet is null) Fail("outlet", "Nothing says which outlet published this article: write 'outlet' into its particulars, or name it for all with --outlet.");
        else if (id is null && Url is null) Fail("id", "An article needs its 'id' or its 'url': give one.");
        if (FaultReason is not null) return null;
        var told = LanguageGuess.Of(Text!);
        return new ArticleText(outlet!, new Article(id, Url, Title, Published ?? options.Published ?? DateSpan.Unknown, Language ?? told), Text!, told);
    }

    // Pages write "ar_EG" for "ar-EG", and sometimes the language's name, which says nothing to us.
    static string? LanguageOf(string value)
    {
        var tag = value.Replace('_', '-');
        var primary = tag.Split('-')[0];
        return primary.Length is 2 or 3 && tag.Length <= MaxLanguage && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? tag : null;
    }

    string? SetPublished(string value)
    {
        if (!PublishedText.TryParse(value, out var span, out var fault)) return fault;
        if (span.IsOpen) return "An article is published on a day or at an instant: give both ends.";
        Published ??= span;
        return null;
    }

    void Put(string member, string value)
    {
        switch (member)
        {
            case "outlet": Outlet ??= value; break;
            case "id": Id ??= value; break;
            case "url": Url ??= value; break;
            case "title": Title ??= value; break;
            case "language": Language ??= value; break;
            case "file": File ??= value; break;
        }
    }
}
