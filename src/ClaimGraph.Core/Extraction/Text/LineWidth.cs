namespace ClaimGraph.Extraction.Text;

/// <summary>
/// Tells texts whose lines a program broke at a width, as mail and plain text files have them, from texts whose lines are paragraphs: there hardly a line ends before the next word would
/// no longer have fitted.
/// </summary>
static class LineWidth
{
    /// <summary>That the lines of a text are paragraphs.</summary>
    internal const int None = 0;

    // In UTF-16 units.
    const int Narrowest = 40;
    const int Widest = 140;

    // Fewer lines may be of one length by chance.
    const int FewestBreaks = 3;

    // Of a hundred: lines that are full; those of a text of many lines, where the last lines of paragraphs may be many; lines that are no longer than the width.
    const int FewestFull = 75;
    const int FewestFullOfMany = 45;
    const int Usual = 95;
    const int Many = 10;

    /// <summary>The width at which the lines of a text are broken, in UTF-16 units; <see cref="None"/> when they are not. In time linear in the length of the text, mostly much less.</summary>
    internal static int Of(string text)
    {
        var lengths = new int[Widest + 1];
        var breaks = 0;
        // The first line can be a title of any length.
        for (var start = NextLine(text, 0); start < text.Length; start = NextLine(text, start))
        {
            var end = LineEnd(text, start);
            if (end - start > Widest) return None;
            if (WordAfter(text, end) == 0 || end == start) continue;
            lengths[end - start]++;
            breaks++;
        }

        if (breaks < FewestBreaks) return None;
        var width = WidthOf(lengths, breaks);
        return width >= Narrowest && HasFullLines(text, width) ? width : None;
    }

    /// <summary>Whether a line was full, so that what follows it belongs to the same paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends: the place of its line break.</param>
    /// <param name="width">The width of lines.</param>
    internal static bool IsFull(string text, int start, int end, int width)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return WordAfter(text, end) is > 0 and var word && end > start && end - start + 1 + word > width && end - start <= width;
    }

    static int WidthOf(int[] lengths, int breaks)
    {
        var (width, seen) = (0, 0);
        while (seen * 100 < breaks * Usual) seen += lengths[++width];
        return width;
    }

    static bool HasFullLines(string text, int width)
    {
        var (full, all) = (0, 0);
        for (var start = NextLine(text, 0); start < text.Length; start = NextLine(text, start))
        {
            var end = LineEnd(text, start);
            if (WordAfter(text, end) == 0 || end == start) continue;
            all++;
            if (IsFull(text, start, end, width)) full++;
        }

        return full * 100L >= (long)all * (all < Many ? FewestFull : FewestFullOfMany);
    }

    // The letters of the first word of the line after this one; 0 when that line is empty, or there is none.
    static int WordAfter(string text, int end)
    {
        var at = end;
        var breaks = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            if (text[at] == '\n' && ++breaks > 1) return 0;
            at++;
        }

        if (breaks == 0) return 0;
        // An entry of a list begins a line of its own.
        if (at + 1 < text.Length && text[at] is '-' or '*' or '•' or '·' && char.IsWhiteSpace(text[at + 1])) return 0;
        var start = at;
        while (at < text.Length && at - start <= Widest && !char.IsWhiteSpace(text[at])) at++;
        return at - start;
    }

    // Without white space at its end.
    static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        var end = length < 0 ? text.Length : start + length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    static int NextLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length + 1;
    }
}
