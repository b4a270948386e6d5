using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Tests.News;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Benchmarks;

/// <summary>Comparison alone: pairs a second on one core, and how many of the pairs looked at were comparable.</summary>
static class CompareBench
{
    internal static IEnumerable<Figure> Run(int claims)
    {
        var scheme = ConceptScheme.BuiltIn;
        var questions = new Dictionary<ContentId, Question>();
        var positions = new Dictionary<ContentId, Position>();
        foreach (var claim in new NewsWorld(claims).Claims())
        {
            var question = new Question(claim.Kind, claim.About);
            questions.TryAdd(question.Id, question);
            var sight = Position.Of(claim, question, scheme.IsUnnamed);
            positions[sight.Id] = positions.TryGetValue(sight.Id, out var known) ? known.Merge(sight) : sight;
        }

        var surroundings = new Surroundings(questions.Values, [], positions.Values);
        var owners = positions.Keys.ToHashSet();
        var comparer = new Comparer(new Neighbourhood(scheme), new ComparisonOptions());
        var (compared, comparable, links) = (0L, 0L, 0);
        var seconds = Measure.Median(Enumerable.Range(0, 4).Select(_ => Measure.CpuSeconds(() =>
        {
            var linker = new Linker(comparer);
            links = linker.Link(surroundings, owners).Count;
            (compared, comparable) = (linker.Compared, linker.Comparable);
        })));
        var pairs = Pairs(questions, positions.Values);
        var climbing = Measure.Median(Enumerable.Range(0, 4).Select(_ => Measure.CpuSeconds(() =>
        {
            foreach (var (question, a, b) in pairs) comparer.Judge(question, a, b, null);
        })));
        yield return Figure.AtLeast("comparison alone", Say($"{pairs.Length / climbing / 1e6:0.0} M pairs/s"), "5 M pairs/s", pairs.Length / climbing / 5e6, 1);
        yield return Figure.AtMost("pairs looked at", Say($"{compared:#,##0}"), Say($"{comparable:#,##0} comparable"), (double)compared / comparable, 1.5);
        yield return Figure.Plain("links made, words and all", Say($"{links / seconds:#,##0} links/s of {compared / seconds / 1e6:0.00} M pairs/s"));
    }

    // Every pair of one question: what a ladder meets when nothing is left out.
    static (Question Question, Position A, Position B)[] Pairs(Dictionary<ContentId, Question> questions, IEnumerable<Position> positions) =>
    [
        .. positions.GroupBy(position => position.QuestionId).Select(group => group.ToArray())
            .SelectMany(group => group.SelectMany((a, i) => group.Skip(i + 1).Select(b => (questions[a.QuestionId], a, b)))),
    ];

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
