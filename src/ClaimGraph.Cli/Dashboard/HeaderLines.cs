using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws the totals: always four lines.</summary>
static class HeaderLines
{
    const string Levels = "▁▂▃▄▅▆▇█";
    const int SparkWidth = 20;

    static readonly Piece[] gap = [new("  ")];

    internal static IEnumerable<Line> Of(Snapshot snapshot, int width, DateTimeOffset now)
    {
        yield return Line.Between(new Line([new Piece("claimgraph ", Ink.Strong), new Piece(PageRows.Safe(snapshot.Address))]), Age(snapshot, now), width);
        if (snapshot.Summary is not { } summary)
        {
            yield return Line.Empty;
            yield return Line.Empty;
            yield return Line.Empty;
            yield break;
        }

        yield return Whole(
            width, Things(summary.Claims, "claim"), Things(summary.Outlets, "outlet"), Things(summary.Questions, "question"),
            Things(summary.Positions, "position"), Things(summary.Articles, "article"), Things(summary.Origins, "origin"));
        yield return Whole(
            width, Things(summary.Links[Verdict.ConflictsWith], "conflict", after: ":"), Amount(summary.Conflicts[Severity.Extreme], "extreme", Ink.Extreme),
            Amount(summary.Conflicts[Severity.Major], "major", Ink.Major), Amount(summary.Conflicts[Severity.Minor], "minor", Ink.Minor),
            Amount(summary.Links[Verdict.Undecided], "undecided"), Amount(summary.Rejections, "rejected"));
        yield return Line.Between(Work(snapshot, width, now), Rate(snapshot), width);
    }

    // A number without its noun would be a riddle: what has no room is left out whole.
    static Line Whole(int width, params IEnumerable<Piece>[] amounts)
    {
        var line = Line.Empty;
        foreach (var amount in amounts)
        {
            var longer = new Line([.. line.Pieces, .. line.Pieces.IsEmpty ? [] : gap, .. amount]);
            if (longer.Width > width) break;
            line = longer;
        }

        return line;
    }

    static IEnumerable<Piece> Things(long count, string noun, Ink ink = Ink.Strong, string after = "") => Amount(count, $"{noun}{(count == 1 ? "" : "s")}{after}", ink);

    static IEnumerable<Piece> Amount(long count, string noun, Ink ink = Ink.Strong) =>
        [new Piece(Show.Count(count), count == 0 ? Ink.Faint : ink), new Piece($" {noun}")];

    static Line Age(Snapshot snapshot, DateTimeOffset now)
    {
        if (snapshot.Taken is null) return Line.Of(snapshot.Fault is null ? "reading ..." : "no data yet", Ink.Major);
        var age = $"{Show.Count((long)snapshot.Age(now).TotalSeconds)} s old";
        return snapshot.IsOld(now) ? Line.Of($"data is {age}", Ink.Major) : Line.Of(age, Ink.Faint);
    }

    static Line Work(Snapshot snapshot, int width, DateTimeOffset now)
    {
        var alive = snapshot.Workers.Count(view => view.IsAlive);
        var loads = snapshot.Loads.CountBy(sight => sight.Stage(now)).ToDictionary();
        var waiting = snapshot.Workers.Where(view => view.IsAlive).Select(view => view.Report.Waiting).DefaultIfEmpty().Max();
        var amounts = new List<IEnumerable<Piece>> { Things(alive, "worker", Ink.Good) };
        if (alive < snapshot.Workers.Length) amounts.Add(Amount(snapshot.Workers.Length - alive, "silent", Ink.Major));
        if (alive > 0) amounts.Add(Things(waiting, "file", after: " waiting"));
        var (running, notEnded) = (loads.GetValueOrDefault(LoadStage.Running), loads.GetValueOrDefault(LoadStage.NotEnded));
        // That none runs is not known while there are such.
        if (running > 0 || notEnded == 0) amounts.Add(Things(running, "load", Ink.Good, " running"));
        if (notEnded > 0) amounts.Add(Things(notEnded, "load", after: " not ended"));
        return Whole(width, [.. amounts]);
    }

    static Line Rate(Snapshot snapshot)
    {
        if (snapshot.Rates.IsEmpty) return Line.Empty;
        var shown = snapshot.Rates[^Math.Min(SparkWidth, snapshot.Rates.Length)..];
        var most = shown.Max();
        var spark = string.Concat(shown.Select(rate => rate <= 0 ? ' ' : Levels[(int)Math.Min(Levels.Length - 1, rate / most * Levels.Length)]));
        return new Line([new Piece($"{spark} ", Ink.Good), new Piece($"{Show.Count((long)Math.Round(shown[^1]))} claims/s", shown[^1] > 0 ? Ink.Strong : Ink.Faint)]);
    }
}
