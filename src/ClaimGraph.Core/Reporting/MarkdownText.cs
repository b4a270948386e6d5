using System.Text;

namespace ClaimGraph.Reporting;

/// <summary>Makes text from strangers safe to show in Markdown, on a forge and in a terminal. The one place for it.</summary>
/// <remarks>
/// <para>What could begin an element of CommonMark or of GitHub's dialect is escaped, and nothing else, so that
/// "isis-members" and "002_93425df8" stay readable as plain text. Where a forge looks at the finished page instead of the source (mentions,
/// addresses of mail, numbers of issues), a backslash does not help: an invisible word joiner parts the sign from what follows.</para>
/// <para>Direction: text that runs from right to left ends with a left-to-right mark, so that the words and numbers after it stay in
/// their order. The mark is invisible and works in terminals and browsers alike; an HTML <c>bdi</c> would be noise in a terminal. A quote
/// stands on a line of its own and takes its direction from its own letters.</para>
/// </remarks>
public static class MarkdownText
{
    const char WordJoiner = '\u2060';
    const char LeftToRightMark = '\u200E';

    /// <summary>The text within a line of ours, which begins with words of ours.</summary>
    public static string Inline(string text)
    {
        var shown = TerminalText.Show(text).Trim();
        var escaped = Escape(shown);
        return RightToLeft.IsIn(shown) ? escaped + LeftToRightMark : escaped;
    }

    /// <summary>The text as a line of its own, after the mark of a blockquote or of a list's item.</summary>
    public static string Line(string text)
    {
        var escaped = Escape(TerminalText.Show(text).Trim());
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits])) digits++;
        if (digits == escaped.Length) return escaped;
        return (digits, escaped[digits]) switch
        {
            (0, '#' or '-' or '+' or '=' or ':') => $"\\{escaped}",
            ( > 0, '.' or ')') => escaped.Insert(digits, "\\"),
            _ => escaped,
        };
    }

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (NeedsBackslash(text, i)) escaped.Append('\\');
            escaped.Append(c);
            if (c is '@' or '#' && i + 1 < text.Length && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '_' or '-')) escaped.Append(WordJoiner);
        }

        return escaped.ToString();
    }

    static bool NeedsBackslash(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '$' or '^' => true,
        // Between letters or digits it emphasises nothing.
        '_' => !(IsWord(text, at - 1) && IsWord(text, at + 1)),
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        // "https:", "mailto:": addresses link themselves.
        ':' when at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 1 < text.Length && text[at + 1] != ' ' => true,
        '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        // Doubled, they mark and insert in some dialects.
        '=' or '+' or '"' or ':' => (at > 0 && text[at - 1] == text[at]) || (at + 1 < text.Length && text[at + 1] == text[at]),
        _ => false,
    };

    static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
}
