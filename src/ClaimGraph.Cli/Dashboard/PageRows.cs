using ClaimGraph.Cli.Explaining;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Fits the lines of a page to the terminal.</summary>
static class PageRows
{
    // Room for the mark of the selected row.
    const int Margin = 2;

    /// <summary>The rows of a line, each with the line that it comes from.</summary>
    internal static IEnumerable<(TextLine Source, Line Line)> Of(TextLine line, int width)
    {
        var indent = Math.Min(line.Indent, width / 4);
        var blanks = new string(' ', indent);
        foreach (var row in Cells.Wrap(Safe(line.Text), Math.Max(1, width - Margin - indent)))
            yield return (line, new Line([new Piece(blanks + row, InkOf(line.Tone))]));
    }

    /// <summary>A text from a stranger, safe to show within a line.</summary>
    internal static string Safe(string text) => TerminalText.Inline(text);

    static Ink InkOf(Tone tone) => tone switch
    {
        Tone.Heading => Ink.Strong,
        Tone.Quote => Ink.Quote,
        Tone.Faint => Ink.Faint,
        Tone.Extreme => Ink.Extreme,
        Tone.Major => Ink.Major,
        Tone.Minor => Ink.Minor,
        Tone.Decides => Ink.Good,
        _ => Ink.Plain,
    };
}
