using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws rejections.</summary>
static class RejectionRows
{
    const int MostOfFile = 24;

    internal static RowList Of(IReadOnlyList<RejectionView> all, string filter) => RowList.Of(
        "    line  file: reason",
        all,
        Filters.Apply(all, filter, one => $"{one.File} {one.Member} {one.Reason}"),
        one => $"{one.File}:{one.Line}:{one.Offset}:{one.Member}",
        Draw,
        "No line was rejected.");

    /// <summary>A rejection in full.</summary>
    internal static OpenPage Page(RejectionView one) => new($"{one.File}, line {Show.Count(one.Line)}", null)
    {
        Copy = one.Text,
        Fixed =
        [
            new TextLine(0, one.Member is null ? one.Reason : $"{one.Member}: {one.Reason}", Tone.Heading),
            TextLine.Empty,
            new TextLine(0, $"line {Show.Count(one.Line)}, byte {Show.Count(one.Offset)} of {one.File}"),
            TextLine.Empty,
            new TextLine(0, one.Text, Tone.Quote),
        ],
    };

    static Line Draw(RejectionView one) => new(
    [
        new Piece($"{Cells.Right(Show.Count(one.Line), 8)}  "),
        new Piece($"{Cells.CropStart(PageRows.Safe(Path.GetFileName(one.File)), MostOfFile)}: ", Ink.Faint),
        new Piece(PageRows.Safe(one.Member is null ? one.Reason : $"{one.Member}: {one.Reason}")),
    ]);
}
