using System.Globalization;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws loads: those in flight with what they have committed so far, and those that ended.</summary>
static class LoadRows
{
    // The columns before the file, and the mark of the selected row.
    const int Before = 62;

    internal static RowList Of(IReadOnlyList<LoadSight> all, string filter, int width, DateTimeOffset now) => RowList.Of(
        "state     started        lines    loaded rejected  lines/s  file",
        all,
        Filters.Apply(all, filter, sight => sight.Record.File),
        sight => sight.Record.Id.ToString(),
        sight => Draw(sight, width, now),
        "Nothing was loaded yet.");

    /// <summary>A load in full.</summary>
    internal static OpenPage Page(LoadSight sight) => new(sight.Record.File, null)
    {
        Copy = sight.Record.File,
        Fixed =
        [
            new TextLine(0, $"started   {Show.Time(sight.Record.Started)}"),
            new TextLine(0, $"finished  {(sight.Record.Finished is { } end ? Show.Time(end) : "not yet, or it was cut off")}"),
            new TextLine(0, $"batches   {Show.Count(sight.Record.Batches)}"),
            new TextLine(0, $"books     {Show.Books(sight.Record.Books)}"),
            new TextLine(0, $"sha256    {sight.Record.Sha256 ?? "not known yet"}"),
        ],
    };

    static Line Draw(LoadSight sight, int width, DateTimeOffset now)
    {
        var (record, books) = (sight.Record, sight.Record.Books);
        var stage = sight.Stage(now);
        var (state, ink) = stage switch
        {
            LoadStage.Running => ("running", Ink.Good),
            LoadStage.NotEnded => ("not ended", Ink.Plain),
            LoadStage.CutOff => ("cut off", Ink.Major),
            _ => ("done", Ink.Plain),
        };
        var started = record.Started.ToString((now - record.Started).Duration() < TimeSpan.FromHours(20) ? "HH:mm:ss'Z'" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var rate = stage == LoadStage.Running && sight.Rate is { } lines ? Show.Count((long)lines) : "";
        return new Line(
        [
            new Piece($"{state,-10}", ink),
            new Piece($"{started,-10}", Ink.Faint),
            new Piece($"{Cells.Right(Show.Count(books.Lines), 10)}{Cells.Right(Show.Count(books.Loaded), 10)}"),
            new Piece(Cells.Right(Show.Count(books.Rejected), 9), books.Rejected > 0 ? Ink.Major : Ink.Plain),
            new Piece($"{Cells.Right(rate, 9)}  "),
            new Piece(Cells.CropStart(PageRows.Safe(record.File), Math.Max(10, width - Before))),
        ]);
    }
}
