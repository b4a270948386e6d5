namespace ClaimGraph.Reporting.Html;

/// <summary>What a page says about the language of a quote.</summary>
static class Language
{
    // RFC 5646: tags that are longer are refused by most programs.
    const int Longest = 35;

    static readonly HashSet<string> rightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "arc", "azb", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi" };

    /// <summary>The language's tag when it has the shape of one ("ar", "en-GB"); null otherwise.</summary>
    internal static string? Tag(string? language) =>
        language is { Length: >= 2 and <= Longest } && language.Split('-') is { } parts && parts[0].All(char.IsAsciiLetter)
        && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? language
            : null;

    /// <summary>The direction of a text of an article in the language; "auto", by its first letter, where the language does not tell.</summary>
    /// <remarks>An Arabic sentence that begins with a Latin name still runs from right to left; a quote in English does not, whatever the article is written in.</remarks>
    internal static string Direction(string? language, string text) =>
        Tag(language) is { } tag && rightToLeft.Contains(tag.Split('-')[0]) && RightToLeft.IsIn(text) ? "rtl" : "auto";
}
