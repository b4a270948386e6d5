using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>A question in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">It in words, not made safe yet.</param>
/// <param name="Worst">The severity of its worst conflict; null when it has none.</param>
/// <param name="Conflicts">How many conflicts it has.</param>
/// <param name="Undecided">How many undecided links it has.</param>
/// <param name="LatestDay">The day of its newest position, from 0001-01-01 as 0.</param>
public sealed record QuestionRow(ContentId Id, string Label, Severity? Worst, long Conflicts, long Undecided, int LatestDay)
{
    /// <summary>The row of a question.</summary>
    public static QuestionRow Of(QuestionHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new QuestionRow(head.Question.Id, head.Question.Label, head.Worst, head.Conflicts, head.Undecided, head.LatestDay);
    }
}
