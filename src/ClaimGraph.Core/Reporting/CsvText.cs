namespace ClaimGraph.Reporting;

/// <summary>Makes text from strangers safe to open in a spreadsheet. The one place for it.</summary>
static class CsvText
{
    /// <summary>
    /// The text, with a <c>'</c> before it when a spreadsheet might take it for a formula: when it begins with a tab or a line break, or
    /// with <c>= + - @</c> or their full-width forms, also after spaces, invisible characters and other <c>'</c>. Control characters
    /// and bidi controls are shown as in <see cref="TerminalText"/>; line breaks and tabs stay. Whoever reads such cells gets the text back by
    /// taking off one <c>'</c> where what follows would need one.
    /// </summary>
    internal static string Cell(string text)
    {
        var shown = TerminalText.Show(text, oneLine: false);
        return IsFormula(shown) ? "'" + shown : shown;
    }

    /// <summary>Whether a spreadsheet might run this cell. A <c>'</c> before it does not count, so that adding one can be undone.</summary>
    internal static bool IsFormula(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('\'');
        if (text.IsEmpty) return false;
        if (text[0] is '\t' or '\r' or '\n') return true;
        foreach (var c in text)
        {
            if (IsSkipped(c)) continue;
            return c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\u2212';
        }

        return false;
    }

    // Cells are trimmed, cleaned and imported by many programs; each drops some of these.
    static bool IsSkipped(char c) =>
        c == '\'' || char.IsWhiteSpace(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
