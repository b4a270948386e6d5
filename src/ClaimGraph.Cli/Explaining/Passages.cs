using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Finds quotes in the texts that a graph keeps.</summary>
static class Passages
{
    /// <summary>The passage in which a claim's quote stands; null where the claim has no quote, or the graph keeps no text that holds it.</summary>
    internal static async Task<Passage?> FindAsync(IGraphReader graph, Claim claim, CancellationToken cancellationToken) =>
        claim.Quote is { } quote && await graph.FindTextAsync(new ArticleKey(claim.Outlet, claim.Article.Key), cancellationToken) is { } text ? Passage.Of(text, quote) : null;

    /// <summary>The passages of the claims that speak for the ends of a question's links, by the claims' ids.</summary>
    internal static async Task<IReadOnlyDictionary<ContentId, Passage>> FindAsync(IGraphReader graph, ExplainedQuestion question, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ContentId, Passage>();
        foreach (var sight in question.Links.SelectMany(link => new[] { link.From, link.To }).Select(end => Sides.FirstQuoted(end.View)).OfType<ClaimSight>().DistinctBy(sight => sight.Id))
        {
            if (await FindAsync(graph, sight.Claim, cancellationToken) is { } passage) found.Add(sight.Id, passage);
        }

        return found;
    }
}
