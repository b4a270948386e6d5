using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Sample;

/// <summary>Finds the worst conflicts of a small graph, one a question.</summary>
static class WorstConflicts
{
    /// <summary>The worst conflicts, the worst first.</summary>
    /// <param name="graph">The graph; all its questions are read at once.</param>
    /// <param name="limit">The most to return.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async Task<IReadOnlyList<Conflict>> FindAsync(IGraphReader graph, int limit, CancellationToken cancellationToken)
    {
        var questions = new List<ContentId>();
        await foreach (var head in graph.ListQuestionsAsync(cancellationToken))
            if (head.Worst is not null) questions.Add(head.Question.Id);
        var views = await graph.ReadQuestionsAsync(questions, cancellationToken);
        return [.. views.Select(Worst).OfType<Conflict>().OrderBy(conflict => conflict.Link, ViewOrder.WorstFirst).Take(limit)];
    }

    static Conflict? Worst(QuestionView view) => view.Begun()
        .Where(link => link.Verdict == Verdict.ConflictsWith)
        .Select(link => (link, from: Find(view, link.From), to: Find(view, link.To)))
        .Where(pair => pair.from is not null && pair.to is not null)
        .Select(pair => new Conflict(view.Question, pair.link, pair.from!, pair.to!))
        .OrderBy(conflict => conflict.Link, ViewOrder.WorstFirst)
        .FirstOrDefault();

    static PositionView? Find(QuestionView view, ContentId id) =>
        view.Positions.FirstOrDefault(position => position.Position.Id == id) ?? view.Others.FirstOrDefault(other => other.View.Position.Id == id)?.View;
}
