using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>Puts the views of some questions together, set by set. Used once.</summary>
sealed class Neo4jViews(INeo4jTransport transport)
{
    // Ids in one request: enough to be few requests, few enough for the answer to come soon.
    const int Portion = 2_000;

    readonly Dictionary<ContentId, Question> questions = [];
    readonly Dictionary<ContentId, Position> positions = [];
    readonly Dictionary<ContentId, List<ClaimSight>> claims = [];
    readonly Dictionary<ContentId, List<Link>> links = [];
    readonly HashSet<ContentId> updated = [];

    internal async Task<List<QuestionView>> ReadAsync(IReadOnlyCollection<ContentId> ids, CancellationToken cancellationToken)
    {
        await ReadQuestionsAsync(ids, cancellationToken);
        List<ContentId> asked = [.. questions.Keys];
        await ForEachAsync("read-question-positions", "questions", asked, row =>
        {
            TakePosition(row);
            if (row.Flag("updated")) updated.Add(row.Id("id"));
        }, cancellationToken);
        List<ContentId> own = [.. positions.Keys];
        await ForEachAsync("read-links", "positions", own, row => Add(links, row.Id("position"), LinkRows.Read(row)), cancellationToken);
        await ReadFarEndsAsync(cancellationToken);
        await ForEachAsync("read-claims", "positions", [.. positions.Keys], row =>
        {
            var position = positions[row.Id("position")];
            Add(claims, position.Id, ClaimRows.Read(row, questions[position.QuestionId], position));
        }, cancellationToken);
        var byQuestion = own.ToLookup(id => positions[id].QuestionId);
        return [.. asked.Select(id => View(id, [.. byQuestion[id]]))];
    }

    static void Add<T>(Dictionary<ContentId, List<T>> lists, ContentId key, T item)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(item);
    }

    async Task ReadFarEndsAsync(CancellationToken cancellationToken)
    {
        var far = links.Values.SelectMany(list => list).SelectMany(Ends).Where(id => !positions.ContainsKey(id)).ToHashSet();
        await ForEachAsync("read-positions-by-id", "positions", far, TakePosition, cancellationToken);
        await ReadQuestionsAsync([.. far.Select(id => positions[id].QuestionId).Where(id => !questions.ContainsKey(id)).Distinct()], cancellationToken);
    }

    Task ReadQuestionsAsync(IReadOnlyCollection<ContentId> ids, CancellationToken cancellationToken) =>
        ForEachAsync("read-questions", "questions", ids, row => questions[row.Id("id")] = QuestionRows.Read(row), cancellationToken);

    void TakePosition(Row row) => positions[row.Id("id")] = PositionRows.Read(row);

    QuestionView View(ContentId id, List<ContentId> own)
    {
        var touching = own.SelectMany(position => links.GetValueOrDefault(position) ?? []).ToList();
        return new QuestionView(
            questions[id],
            [.. own.Select(View)],
            [.. touching],
            [.. own.Where(updated.Contains)],
            [.. touching.SelectMany(Ends).Distinct().Where(end => positions[end].QuestionId != id)
                .Select(end => new OtherPosition(questions[positions[end].QuestionId], View(end)))]);
    }

    static IEnumerable<ContentId> Ends(Link link) => [link.From, link.To];

    PositionView View(ContentId position) => new(positions[position], [.. claims.GetValueOrDefault(position) ?? []]);

    async Task ForEachAsync(string statement, string parameter, IEnumerable<ContentId> ids, Action<Row> take, CancellationToken cancellationToken)
    {
        foreach (var portion in ids.Chunk(Portion))
        {
            var parameters = Parameters.Of(parameter, portion.Select(id => (object?)id.ToString()).ToList());
            await foreach (var row in transport.ReadAsync(Statement.Of(statement), parameters, cancellationToken)) take(row);
        }
    }
}
