using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Rows;

namespace ClaimGraph.Sqlite.Working;

/// <summary>The workers and what they hold, within a transaction.</summary>
static class WorkerTable
{
    const string Room = "Working";

    internal static IReadOnlyList<FileTurn> CheckIn(Session session, WorkerReport report, IReadOnlyList<string> files)
    {
        session.Get(Room, "forget").Add(IWorkSharing.Memory.TotalSeconds).Run();
        session.Get(Room, "free-of-gone").Run();
        session.Get(Room, "report").Add(report.Worker).Add(report.Machine).Add(LoadRows.ToColumn(report.Started)).Add(report.Lease.TotalSeconds)
            .Add(report.Waiting).Add(report.OldestWaiting?.TotalSeconds).Add(report.SetAside).Run();
        session.Get(Room, "free").Add(report.Worker).Run();
        var turns = new FileTurn[files.Count];
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = Turn(session, report.Worker, files[i]);
            if (turns[i] == FileTurn.Own) session.Get(Room, "hold").Add(files[i]).Add(report.Worker).Run();
        }

        return turns;
    }

    internal static bool CheckOut(Session session, string worker)
    {
        session.Get(Room, "free").Add(worker).Run();
        return session.Get(Room, "check-out").Add(worker).Run() > 0;
    }

    internal static IReadOnlyList<WorkerView> List(Session session)
    {
        var workers = new List<WorkerView>();
        var rows = session.Get(Room, "workers");
        while (rows.Step())
        {
            var report = new WorkerReport
            {
                Worker = rows.Text(0),
                Machine = rows.Text(1),
                Started = LoadRows.FromColumn(rows.Text(2)),
                Lease = TimeSpan.FromSeconds(rows.DoubleOrNull(3) ?? 0),
                Waiting = rows.Long(4),
                OldestWaiting = rows.DoubleOrNull(5) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                SetAside = rows.Long(6),
            };
            workers.Add(new WorkerView(report, TimeSpan.FromSeconds(rows.DoubleOrNull(7) ?? 0), rows.Long(8)));
        }

        return workers;
    }

    static FileTurn Turn(Session session, string worker, string file)
    {
        if (session.Get(Room, "is-loaded").Add(file).Scalar() is not null) return FileTurn.Loaded;
        return session.Get(Room, "is-held-by-others").Add(file).Add(worker).Scalar() is null ? FileTurn.Own : FileTurn.Others;
    }
}
