using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Measures, cuts and wraps text in the cells of a terminal, never within what a reader sees as one character.</summary>
/// <remarks>
/// Terminals disagree about the width of joined emoji and the like; these count as the sum of their parts, which is the most that any of them
/// takes.
/// </remarks>
public static class Cells
{
    /// <summary>The width of a text in cells.</summary>
    public static int Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ascii.IsValid(text) ? text.Length : text.GetCellWidth();
    }

    /// <summary>The text cut to a width; an ellipsis shows that something is missing.</summary>
    public static string Crop(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (width <= 0) return "";
        return Take(text, 0, width) == text.Length ? text : text[..Take(text, 0, width - 1)] + "…";
    }

    /// <summary>The end of a text, cut to a width; of a path that is the name.</summary>
    public static string CropStart(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Width(text) <= width) return text;
        var starts = StringInfo.ParseCombiningCharacters(text);
        var used = 1;
        var from = text.Length;
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            used += Width(text[starts[i]..from]);
            if (used > width) break;
            from = starts[i];
        }

        return "…" + text[from..];
    }

    /// <summary>A number or word at the right end of its column.</summary>
    public static string Right(string text, int width) => text.PadLeft(width);

    /// <summary>The text in rows that are no wider than this, broken at blanks where there are any.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The width in cells, at least 1.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        do
        {
            var end = Take(text, start, width);
            // A character wider than the row stands alone.
            if (end == start && start < text.Length) end += StringInfo.GetNextTextElementLength(text.AsSpan(start));
            if (end < text.Length)
            {
                var blank = text[end] == ' ' ? end : text.LastIndexOf(' ', end - 1, end - start);
                if (blank > start) end = blank;
            }

            yield return text[start..end];
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
        }
        while (start < text.Length);
    }

    // How far one gets from a place within a width.
    static int Take(string text, int start, int width)
    {
        var (end, used) = (start, 0);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            var next = Width(text.Substring(end, length));
            if (used + next > width) break;
            (end, used) = (end + length, used + next);
        }

        return end;
    }
}
