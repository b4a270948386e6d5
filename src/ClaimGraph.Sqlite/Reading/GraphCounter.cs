using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Rows;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>Counts what a graph holds.</summary>
static class GraphCounter
{
    internal static GraphSummary Summarize(Session session)
    {
        var links = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, _ => 0L);
        var conflicts = Enum.GetValues<Severity>().ToDictionary(severity => severity, _ => 0L);
        var rows = session.Get("Counting", "links");
        while (rows.Step())
        {
            var verdict = (Verdict)rows.Int(0);
            links[verdict] += rows.Long(2);
            if (verdict == Verdict.ConflictsWith && rows.IntOrNull(1) is { } severity) conflicts[(Severity)severity] += rows.Long(2);
        }

        var things = session.Get("Counting", "things");
        things.Step();
        var summary = new GraphSummary
        {
            Schema = SqliteSchema.Version,
            Outlets = things.Long(0),
            Articles = things.Long(1),
            Claims = things.Long(2),
            Questions = things.Long(3),
            Positions = things.Long(4),
            Origins = things.Long(5),
            Links = links,
            Conflicts = conflicts,
            Rejections = things.Long(6),
            Loads = things.Long(7),
        };
        things.Reset();
        return summary;
    }

    internal static QuestionHead ReadHead(Statement row) => new(QuestionRows.Read(row))
    {
        Worst = (Severity?)row.IntOrNull(QuestionRows.Columns),
        Conflicts = row.Long(QuestionRows.Columns + 1),
        Undecided = row.Long(QuestionRows.Columns + 2),
        Updates = row.Long(QuestionRows.Columns + 3),
        Agreements = row.Long(QuestionRows.Columns + 4),
        LatestDay = row.Int(QuestionRows.Columns + 5),
    };

    internal static Audit Audit(Session session)
    {
        var strays = new List<string>();
        var rows = session.Get("Counting", "strays");
        while (rows.Step()) strays.Add(rows.Text(0));
        var open = LoadRows.ReadAll(session.Get("Counting", "open-books"));
        var sums = session.Get("Counting", "books");
        sums.Step();
        var audit = new Audit(sums.Long(7), LoadRows.ReadBooks(sums, 0), sums.Long(6), open, strays);
        sums.Reset();
        return audit;
    }

    internal static IReadOnlyList<RejectionView> Rejections(Session session, int limit)
    {
        var rejections = new List<RejectionView>();
        var rows = session.Get("Reading", "rejections-latest-first").Add(limit);
        while (rows.Step()) rejections.Add(CopyReader.Rejection(rows));
        return rejections;
    }
}
