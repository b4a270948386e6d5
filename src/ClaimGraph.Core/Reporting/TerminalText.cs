using System.Globalization;
using System.Text;

namespace ClaimGraph.Reporting;

/// <summary>Makes text from strangers safe to show in a terminal. The one place for it.</summary>
public static class TerminalText
{
    /// <summary>The most combining marks in a row that are shown: 8. Vocalised Arabic needs three, other scripts a few more.</summary>
    public const int MaxMarks = 8;

    /// <summary>The invisible mark that ends text from right to left.</summary>
    internal const char LeftToRightMark = '\u200E';

    /// <summary>
    /// The text on one line: control characters (C0, C1, DEL) and bidi controls (U+202A to U+202E, U+2066 to U+2069) as visible tokens such as
    /// <c>⟦U+202E⟧</c>, line breaks and tabs as spaces; LRM, RLM, ALM, ZWNJ and ZWJ stay, as Arabic needs them; runs of more than
    /// <see cref="MaxMarks"/> combining marks are cut, and a token such as <c>⟦+92 marks⟧</c> says by how many. Takes time in
    /// proportion to the length.
    /// </summary>
    public static string Show(string text) => Show(text, oneLine: true);

    /// <summary>
    /// The same, within a line of ours: text that runs from right to left ends with a left-to-right mark, so that the words and numbers after
    /// it stay in their order.
    /// </summary>
    public static string Inline(string text)
    {
        var shown = Show(text);
        return RightToLeft.IsIn(shown) ? shown + LeftToRightMark : shown;
    }

    /// <summary>What is shown in the place of a character that cannot be: <c>⟦U+202E⟧</c>.</summary>
    internal static string Token(char unseen) => string.Create(CultureInfo.InvariantCulture, $"⟦U+{(int)unseen:X4}⟧");

    /// <summary>The same; without <paramref name="oneLine"/>, line breaks and tabs stay.</summary>
    internal static string Show(string text, bool oneLine)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain])) plain++;
        if (plain == text.Length) return text;

        var shown = new StringBuilder(text.Length + 32).Append(text, 0, plain);
        var marks = 0;
        for (var i = plain; i < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            var length = whole ? rune.Utf16SequenceLength : 1;
            var category = whole ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.Surrogate;
            if (IsMark(category))
            {
                if (++marks <= MaxMarks) shown.Append(text, i, length);
            }
            else
            {
                // Joiners between marks do not end the pile that a terminal draws.
                if (category != UnicodeCategory.Format) marks = EndMarks(shown, marks);
                i += Append(shown, text, i, length, category, oneLine);
                continue;
            }

            i += length;
        }

        EndMarks(shown, marks);
        return shown.ToString();
    }

    // Letters, digits, signs and spaces of the scripts in use, below the first character that needs a closer look.
    static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0300') or (>= '\u0620' and <= '\u064A');

    static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    static int EndMarks(StringBuilder shown, int marks)
    {
        if (marks > MaxMarks) shown.Append(CultureInfo.InvariantCulture, $"⟦+{marks - MaxMarks} marks⟧");
        return 0;
    }

    static int Append(StringBuilder shown, string text, int at, int length, UnicodeCategory category, bool oneLine)
    {
        var c = text[at];
        if (c is '\r' or '\n' or '\t' or '\u2028' or '\u2029')
        {
            if (oneLine && c == '\r' && at + 1 < text.Length && text[at + 1] == '\n') length = 2;
            if (oneLine) shown.Append(' ');
            else shown.Append(c);
        }
        else if (category is UnicodeCategory.Control or UnicodeCategory.Surrogate || IsBidiControl(c))
        {
            shown.Append(Token(c));
        }
        else
        {
            shown.Append(text, at, length);
        }

        return length;
    }
}
