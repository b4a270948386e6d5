using System.Collections.Immutable;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>A line of the screen.</summary>
/// <param name="Pieces">What stands on it, from left to right; text of strangers comes last, as nobody knows how wide a terminal draws it.</param>
public sealed record Line(ImmutableArray<Piece> Pieces)
{
    /// <summary>A line with nothing on it.</summary>
    public static Line Empty { get; } = new([]);

    /// <summary>Whether it is the selected one.</summary>
    public bool IsSelected { get; init; }

    /// <summary>The line of one text.</summary>
    public static Line Of(string text, Ink ink = Ink.Plain) => new([new Piece(text, ink)]);

    /// <summary>The width in cells.</summary>
    public int Width => Pieces.Sum(piece => Cells.Width(piece.Text));

    /// <summary>This line cut to a width; an ellipsis shows that something is missing.</summary>
    public Line Fit(int width)
    {
        var fitted = ImmutableArray.CreateBuilder<Piece>(Pieces.Length);
        var left = width;
        foreach (var piece in Pieces)
        {
            var text = Cells.Crop(piece.Text, left);
            fitted.Add(piece with { Text = text });
            if (text.Length < piece.Text.Length) break;
            left -= Cells.Width(text);
        }

        return this with { Pieces = fitted.ToImmutable() };
    }

    /// <summary>Two lines on one, the second at the right edge; where there is no room for both, the first gives way.</summary>
    public static Line Between(Line left, Line right, int width)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var end = right.Fit(width);
        var start = left.Fit(Math.Max(0, width - end.Width - 1));
        return new Line([.. start.Pieces, new Piece(new string(' ', Math.Max(0, width - start.Width - end.Width))), .. end.Pieces]);
    }
}
