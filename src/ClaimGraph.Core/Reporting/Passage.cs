using ClaimGraph.Claims;

namespace ClaimGraph.Reporting;

/// <summary>A quote in its place: the words around it, to the ends of the sentence or of the line, and no further than <see cref="Reach"/>.</summary>
/// <param name="Before">The words before it; begins with "…" where they were cut.</param>
/// <param name="Quote">The quote itself.</param>
/// <param name="After">The words after it; ends with "…" where they were cut.</param>
public sealed record Passage(string Before, string Quote, string After)
{
    /// <summary>The most UTF-16 units that are shown on either side: 100.</summary>
    public const int Reach = 100;

    const string Cut = "…";

    /// <summary>Finds a quote in a text: where it says that it stands, or else where its words stand first.</summary>
    /// <returns>Null when the text does not hold it.</returns>
    public static Passage? Of(string text, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quote);
        var start = Stands(text, quote) ? quote.Start!.Value : text.IndexOf(quote.Text, StringComparison.Ordinal);
        if (start < 0) return null;
        var end = start + quote.Text.Length;
        return new Passage(WordsBefore(text, start), quote.Text, WordsAfter(text, end));
    }

    static bool Stands(string text, Quote quote) =>
        quote.Start is { } start && start <= text.Length - quote.Text.Length && text.AsSpan(start, quote.Text.Length).SequenceEqual(quote.Text);

    static string WordsBefore(string text, int end)
    {
        var least = Math.Max(0, end - Reach);
        var start = end;
        while (start > least && !IsBreak(text, start - 1)) start--;
        if (start == 0 || IsBreak(text, start - 1)) return text[start..end].TrimStart();
        // In the middle of a sentence: at a word, where there is one.
        var word = text.AsSpan(start, end - start).IndexOf(' ');
        if (word >= 0) start += word + 1;
        else if (char.IsLowSurrogate(text[start])) start++;
        return Cut + text[start..end];
    }

    static string WordsAfter(string text, int start)
    {
        var most = Math.Min(text.Length, start + Reach);
        var end = start;
        while (end < most && !IsBreak(text, end)) end++;
        if (end == text.Length) return text[start..end].TrimEnd();
        if (IsBreak(text, end)) return text[start..(IsLineBreak(text[end]) ? end : end + 1)].TrimEnd();
        var word = text.AsSpan(start, end - start).LastIndexOf(' ');
        if (word >= 0) end = start + word;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[start..end] + Cut;
    }

    // A full stop within a number or a name has no space after it.
    static bool IsBreak(string text, int at) => IsLineBreak(text[at])
        || (text[at] is '.' or '!' or '?' or '؟' or '۔' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    static bool IsLineBreak(char letter) => letter is '\n' or '\r' or '\u2028' or '\u2029';
}
