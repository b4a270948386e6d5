using System.Collections.Immutable;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The questions that a person looks for, sorted once for each reading and not for each picture.</summary>
/// <param name="Conflicts">Those with a conflict: by severity, then those with the most conflicts first.</param>
/// <param name="NewestConflicts">The same: by severity, then the newest first.</param>
/// <param name="Undecided">Those with an undecided link, those with the most first.</param>
/// <param name="NewestUndecided">The same, the newest first.</param>
public sealed record QuestionLists(
    ImmutableArray<QuestionRow> Conflicts, ImmutableArray<QuestionRow> NewestConflicts, ImmutableArray<QuestionRow> Undecided, ImmutableArray<QuestionRow> NewestUndecided)
{
    /// <summary>No questions.</summary>
    public static QuestionLists Empty { get; } = new([], [], [], []);

    /// <summary>Sorts questions.</summary>
    public static QuestionLists Of(IEnumerable<QuestionHead> heads)
    {
        List<QuestionRow> rows = [.. HeadOrder.Sort(heads.Where(head => head.Worst is not null || head.Undecided > 0)).Select(QuestionRow.Of)];
        var conflicts = rows.FindAll(row => row.Worst is not null);
        var undecided = rows.FindAll(row => row.Undecided > 0);
        // All of these keep the order of the reports where they find no difference.
        return new QuestionLists(
            [.. conflicts],
            [.. conflicts.OrderByDescending(row => row.Worst ?? Severity.Minor).ThenByDescending(row => row.LatestDay)],
            [.. undecided.OrderByDescending(row => row.Undecided)],
            [.. undecided.OrderByDescending(row => row.LatestDay)]);
    }
}
