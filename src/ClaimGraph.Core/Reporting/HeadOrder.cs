using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>The order of the questions in all reports: the worst conflict first.</summary>
static class HeadOrder
{
    /// <summary>The worst severity first and none last, then more conflicts, more undecided links, more updates, more agreements, then by label and id.</summary>
    internal static IEnumerable<QuestionHead> Sort(IEnumerable<QuestionHead> heads) => heads
        .OrderByDescending(head => head.Worst is { } worst ? (int)worst : -1)
        .ThenByDescending(head => head.Conflicts)
        .ThenByDescending(head => head.Undecided)
        .ThenByDescending(head => head.Updates)
        .ThenByDescending(head => head.Agreements)
        .ThenBy(head => head.Question.Label, StringComparer.Ordinal)
        .ThenBy(head => head.Question.Id);
}
