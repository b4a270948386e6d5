using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Gives each link once over the questions of a report: one between two questions comes with the first of them that is shown.</summary>
sealed class LinksOnce
{
    // Only links between two questions can be met twice, and these are few.
    readonly HashSet<(ContentId From, ContentId To)> met = [];

    /// <summary>The links of the next question that were not given before, in their order.</summary>
    internal IEnumerable<Link> Of(QuestionView question)
    {
        var own = question.Positions.Select(view => view.Position.Id).ToHashSet();
        return question.Links.Where(link => (own.Contains(link.From) && own.Contains(link.To)) || met.Add((link.From, link.To)));
    }
}
