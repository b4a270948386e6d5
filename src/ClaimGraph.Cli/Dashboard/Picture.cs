using System.Collections.Immutable;
using Spectre.Console.Rendering;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The lines of a screen. Cut to its width and never wrapped, so that no text can push the others out of place.</summary>
sealed class Picture(ImmutableArray<Line> lines, Size size) : Renderable
{
    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (var i = 0; i < Math.Min(lines.Length, size.Height); i++)
        {
            if (i > 0) yield return Segment.LineBreak;
            var line = lines[i].Fit(size.Width);
            foreach (var piece in line.Pieces)
            {
                if (piece.Text.Length > 0) yield return new Segment(piece.Text, Theme.Of(piece.Ink, line.IsSelected));
            }

            if (line.IsSelected && line.Width is var width && width < size.Width) yield return new Segment(new string(' ', size.Width - width), Theme.Of(Ink.Plain, isSelected: true));
        }
    }
}
