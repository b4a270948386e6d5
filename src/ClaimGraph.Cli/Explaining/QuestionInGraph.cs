using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Finds the question that a person means.</summary>
static class QuestionInGraph
{
    // As many as anyone reads through.
    const int MostListed = 20;

    /// <summary>Finds a question by the beginning of its id, by a claim of its own, or by words of its label, and reads it.</summary>
    /// <exception cref="UsageException">None or several are so named.</exception>
    internal static async Task<QuestionView> FindAsync(IClaimGraph graph, string name, CancellationToken cancellationToken)
    {
        var claims = await graph.FindClaimsAsync(name, cancellationToken);
        var found = claims.Select(sight => new Question(sight.Claim.Kind, sight.Claim.About)).DistinctBy(question => question.Id).ToList();
        if (found.Count == 0) found = await FindByLabelAsync(graph, name, cancellationToken);
        if (found.Count == 0)
            throw new UsageException($"No question in {graph.Address} has an id that begins with '{name}' (8 digits or more) or a label that holds it, and no claim is so named. 'claimgraph report' shows the labels.{PositionHint.Of(name)}");
        if (found.Count > 1)
        {
            string[] more = found.Count > MostListed ? [$"and {Show.Count(found.Count - MostListed)} more: say more of the label."] : [];
            throw new UsageException($"'{name}' names {Show.Count(found.Count)} questions. Say which by the beginning of its id:")
            {
                Choices = [.. found.Take(MostListed).Select(Describe), .. more],
            };
        }

        var views = await graph.ReadQuestionsAsync([found[0].Id], cancellationToken);
        return views.Count == 1 ? views[0] : throw new UsageException($"The question '{name}' is no longer in {graph.Address}: try again.");
    }

    static async Task<List<Question>> FindByLabelAsync(IClaimGraph graph, string name, CancellationToken cancellationToken)
    {
        var filter = new ReportFilter { Question = name };
        var heads = new List<QuestionHead>();
        await foreach (var head in graph.ListQuestionsAsync(cancellationToken))
            if (filter.Admits(head)) heads.Add(head);
        List<Question> found = [.. HeadOrder.Sort(heads).Select(head => head.Question)];
        // One label may be the beginning of others.
        return found.FindAll(question => question.Label.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Count: 1 } whole ? whole : found;
    }

    static string Describe(Question question) => $"{question.Id.ToString()[..12]}  {question.Label}";
}
