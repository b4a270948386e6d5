using System.Buffers;

namespace ClaimGraph.Reading.Members;

/// <summary>Which characters a text may hold.</summary>
static class TextRules
{
    /// <summary>
    /// Characters that nobody sees and that change how the rest looks: C0, DEL, C1, line and paragraph separators, and
    /// the bidi embeddings, overrides and isolates. The marks that Arabic needs (LRM, RLM, ALM, ZWNJ, ZWJ) are none of them.
    /// </summary>
    internal static SearchValues<char> Unseen { get; } = SearchValues.Create(
    [
        .. Range(0x00, 0x1F), .. Range(0x7F, 0x9F), .. Range(0x2028, 0x2029), .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069),
    ]);

    /// <summary>What is wrong with a name or id; null when nothing is.</summary>
    internal static string? NameFault(string path, string text, int maxLength)
    {
        if (text.Length == 0) return $"'{path}' is empty: give it, or leave it out.";
        if (text.Length > maxLength) return $"'{path}' has more than {maxLength} UTF-16 units: shorten it.";
        return text.AsSpan().IndexOfAny(Unseen) is var place and >= 0
            ? $"'{path}' holds the control character U+{(int)text[place]:X4}: remove it."
            : null;
    }

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
