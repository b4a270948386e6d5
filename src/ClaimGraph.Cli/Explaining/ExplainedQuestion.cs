using System.Collections.Immutable;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>A question with the ladders of its worst links.</summary>
/// <param name="View">The question, its parts in the order of the reports.</param>
/// <param name="Links">The worst links, the worst first.</param>
/// <param name="Limit">The most links, and positions, that are shown.</param>
public sealed record ExplainedQuestion(QuestionView View, ImmutableArray<ExplainedLink> Links, int Limit)
{
    /// <summary>Explains a question.</summary>
    /// <param name="view">The question as the graph gives it.</param>
    /// <param name="comparer">The comparison.</param>
    /// <param name="limit">The most links, and positions, to show; at least 1.</param>
    /// <exception cref="ClaimGraphException">The graph gave a link without its end.</exception>
    public static ExplainedQuestion Of(QuestionView view, Comparer comparer, int limit)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        var sorted = ViewOrder.Sort(view);
        var sides = new Sides(sorted);
        return new ExplainedQuestion(sorted, [.. sorted.Links.Take(limit).Select(Explain)], limit);

        ExplainedLink Explain(Link link)
        {
            var (from, to) = (sides.Of(link.From), sides.Of(link.To));
            return new ExplainedLink(link, from, to, comparer.Explain(from.Question, from.View.Position, to.Question, to.View.Position));
        }
    }
}
