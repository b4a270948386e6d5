using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws questions. The question itself comes last: its names may be in any script.</summary>
static class QuestionRows
{
    /// <summary>The rows of questions.</summary>
    /// <param name="all">The questions, in order.</param>
    /// <param name="filter">What their labels must hold.</param>
    /// <param name="count">The links that are counted.</param>
    /// <param name="whenEmpty">What to say when there are none.</param>
    internal static RowList Of(IReadOnlyList<QuestionRow> all, string filter, Func<QuestionRow, long> count, string whenEmpty) => RowList.Of(
        "worst     links  newest      question", all, Filters.Apply(all, filter, row => row.Label), row => row.Id.ToString(), row => Draw(row, count(row)), whenEmpty);

    static Line Draw(QuestionRow row, long count) => new(
    [
        new Piece($"{row.Worst?.ToName() ?? "-",-8} ", InkOf(row.Worst)),
        new Piece($"{Cells.Right(Show.Count(count), 6)}  "),
        new Piece($"{DateSpan.ToDate(row.LatestDay):uuuu-MM-dd}  ", Ink.Faint),
        new Piece(PageRows.Safe(row.Label)),
    ]);

    static Ink InkOf(Severity? severity) => severity switch
    {
        Severity.Extreme => Ink.Extreme,
        Severity.Major => Ink.Major,
        Severity.Minor => Ink.Minor,
        _ => Ink.Faint,
    };
}
