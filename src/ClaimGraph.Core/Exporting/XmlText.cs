using System.Text;
using System.Xml;
using ClaimGraph.Reporting;

namespace ClaimGraph.Exporting;

/// <summary>Makes text from strangers fit for XML 1.0, which has no place for most control characters, not even escaped, and for the programs that show it.</summary>
static class XmlText
{
    /// <summary>
    /// The text, with tokens such as <c>⟦U+0000⟧</c> in the place of what XML cannot hold and of what would act and not show: control characters
    /// (DEL and C1 too), bidi overrides and isolates. Line breaks and tabs stay, as does all else.
    /// </summary>
    internal static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && IsFit(text[first])) first++;
        if (first == text.Length) return text;
        var shown = new StringBuilder(text.Length + 32).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) shown.Append(text, i++, 2);
            else if (IsFit(text[i])) shown.Append(text[i]);
            else shown.Append(TerminalText.Token(text[i]));
        }

        return shown.ToString();
    }

    // The bidi overrides, embeddings and isolates.
    static bool IsFit(char c) => XmlConvert.IsXmlChar(c) && c is not ((>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
