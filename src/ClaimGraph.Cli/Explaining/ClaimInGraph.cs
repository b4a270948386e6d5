using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Explaining;

/// <summary>A claim with the question that it answers and the position that it shares with others.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Question">The question.</param>
/// <param name="Position">The position, with what all its claims add to it.</param>
/// <param name="Links">The links that the graph holds from the question's positions.</param>
sealed record ClaimInGraph(ContentId Id, Claim Claim, Question Question, Position Position, IReadOnlyList<Link> Links)
{
    /// <summary>The words around its quote; null where the graph does not keep them.</summary>
    internal Passage? Passage { get; private init; }

    /// <summary>Finds a claim by its reference or the beginning of its id.</summary>
    /// <exception cref="UsageException">None or several are so named.</exception>
    internal static async Task<ClaimInGraph> FindAsync(IClaimGraph graph, ConceptScheme scheme, string name, CancellationToken cancellationToken)
    {
        var found = await graph.FindClaimsAsync(name, cancellationToken);
        if (found.Count == 0)
            throw new UsageException($"No claim in {graph.Address} has the ref '{name}', or an id that begins so (8 digits or more). 'claimgraph report' shows the refs.{PositionHint.Of(name)}");
        if (found.Count > 1)
            throw new UsageException($"'{name}' names {found.Count} claims. Say which by the beginning of its id:") { Choices = [.. found.Select(Describe)] };
        var sight = found[0];
        var question = new Question(sight.Claim.Kind, sight.Claim.About);
        var position = Position.Of(sight.Claim, question, scheme.IsUnnamed);
        var passage = await Passages.FindAsync(graph, sight.Claim, cancellationToken);
        var views = await graph.ReadQuestionsAsync([question.Id], cancellationToken);
        if (views.Count == 0) return new ClaimInGraph(sight.Id, sight.Claim, question, position, []) { Passage = passage };
        var shared = views[0].Positions.FirstOrDefault(view => view.Position.Id == position.Id)?.Position ?? position;
        return new ClaimInGraph(sight.Id, sight.Claim, question, shared, views[0].Links) { Passage = passage };
    }

    static string Describe(ClaimSight sight) =>
        $"{sight.Id.ToString()[..12]}  {sight.Claim.Ref ?? "(no ref)"}  {sight.Claim.Outlet}, {sight.Claim.Article.Published}: {sight.Claim.Value}";
}
