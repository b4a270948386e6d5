using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws workers and what waits for them.</summary>
static class WorkerRows
{
    internal static RowList Of(IReadOnlyList<WorkerView> all, string filter) => RowList.Of(
        "state     reported   waiting    oldest     holds set aside  worker, machine",
        all,
        Filters.Apply(all, filter, view => $"{view.Report.Worker} {view.Report.Machine}"),
        view => view.Report.Worker,
        Draw,
        "No worker has checked in. 'claimgraph watch' starts one.");

    static Line Draw(WorkerView view)
    {
        var report = view.Report;
        var oldest = report.OldestWaiting is { } age ? $"{Show.Count((long)age.TotalSeconds)} s" : "-";
        return new Line(
        [
            new Piece(view.IsAlive ? "alive    " : "silent   ", view.IsAlive ? Ink.Good : Ink.Major),
            new Piece(Cells.Right($"{Show.Count((long)view.SinceReport.TotalSeconds)} s", 9)),
            new Piece($"{Cells.Right(Show.Count(report.Waiting), 10)}{Cells.Right(oldest, 10)}{Cells.Right(Show.Count(view.Holds), 10)}"),
            new Piece($"{Cells.Right(Show.Count(report.SetAside), 10)}  ", report.SetAside > 0 ? Ink.Major : Ink.Plain),
            new Piece(PageRows.Safe($"{report.Worker}, {report.Machine}")),
        ]);
    }
}
