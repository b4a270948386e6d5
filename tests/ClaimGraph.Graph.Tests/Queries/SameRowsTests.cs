using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;
using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Queries;

/// <summary>The embedded graph and the real server give the same rows in the same order.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class SameRowsTests(Neo4jFixture fixture)
{
    const string Hostile = "`}) DETACH DELETE (n) // ' \" \\ $limit {0} %_ \u202E\u001b[31m";

    // For each parameter what it is tried with, besides what is found in the graph.
    static readonly Dictionary<string, object[]> tries = new(StringComparer.Ordinal)
    {
        ["outlet"] = ["sample-", "outlet-2", "nobody", Hostile],
        ["other"] = ["sample-", "outlet-3", "nobody"],
        ["question"] = ["baghouz", "how many", "(person)", "ffffffff", "0", Hostile],
        ["speaker"] = ["sdf", "un", Hostile],
        ["place"] = ["syria", "baghouz", "village-1", Hostile],
        ["since"] = ["2019-02-27", "2018-01-02", "2020", "9999", Hostile],
        ["from"] = ["0", "f", Hostile],
        ["to"] = ["0", "f"],
        ["words"] = ["من", "المدينة", "00", Hostile],
        ["limit"] = [1L, 7L, 700L],
    };

    [Fact]
    public async Task RunAsync_Sample_GivesTheSameRowsAndSome()
    {
        await using var graphs = await TwoGraphs.OfSampleAsync(fixture);
        await CheckAsync(graphs);
        foreach (var query in SavedQueries.All) (await TwoGraphs.RowsAsync(graphs.Neo4j, query)).ShouldNotBeEmpty(query.Name);
    }

    [Fact]
    public async Task RunAsync_Outlets_CountsAsTheReportDoes()
    {
        await using var graphs = await TwoGraphs.OfSampleAsync(fixture);
        var expected = await graphs.Neo4j.ListOutletsAsync(TestContext.Current.CancellationToken);

        var rows = await TwoGraphs.RowsAsync(graphs.Neo4j, SavedQueries.Find("outlets")!);

        expected.ShouldNotBeEmpty();
        rows.Select(row => (row[0], row[1], row[2], row[3], row[4])).ShouldBe(
            expected.Select(view => ((object?)view.Outlet, (object?)view.Claims, (object?)view.Agreeing, (object?)view.Conflicting, (object?)(view.Claims - view.Agreeing))),
            ignoreOrder: true);
    }

    [Fact]
    public async Task RunAsync_FirstRealClaims_GivesTheSameRows()
    {
        var claims = Repository.Shared("baghouz", "claims.jsonl");
        await using var graphs = await TwoGraphs.CreateAsync(fixture);
        await graphs.LoadAsync(TwoGraphs.File(claims));
        await CheckAsync(graphs);
    }

    [Fact]
    public async Task RunAsync_GeneratedNews_GivesTheSameRows()
    {
        await using var graphs = await TwoGraphs.OfNewsAsync(fixture, 3_000);
        await CheckAsync(graphs);
    }

    [Fact]
    public async Task RunAsync_EmptyGraph_GivesNoRows()
    {
        await using var graphs = await TwoGraphs.CreateAsync(fixture);
        foreach (var query in SavedQueries.All)
        {
            (await TwoGraphs.RowsAsync(graphs.Neo4j, query)).ShouldBeEmpty(query.Name);
            (await TwoGraphs.RowsAsync(graphs.Sqlite, query)).ShouldBeEmpty(query.Name);
        }
    }

    [Fact]
    public async Task RunAsync_OddNamesTimesAndNumbers_GivesTheSameRows()
    {
        await using var graphs = await TwoGraphs.CreateAsync(fixture);
        string[] names = ["a", "A", "B", "é", "ß", "İ", "Σ", "\uFB50", "\U0001F469", "ا", "a b", "", " ", "10", "9", "a'b\"c`d\\e", Hostile];
        string[] times = ["2019", "2019-02", "2019-02~", "../2019-03-02", "2019-01-01/..", "2019-02-20/2019-02-27", "2011-12-01T15:05", "0001-01-01", "9999-12-31", "2019-02-20T23:59:59"];
        string[] days = ["2019-02-20", "2011-12-01T15:05", "0001-01-01", "9999-12-31", "2019-02-20T23:59:59"];
        (decimal?, decimal?)[] numbers = [(0, 0), (0.1m, 0.3m), (null, 5), (7, null), (1_000_000_000_000_000m, null), (123_456_789_012_345m, 123_456_789_012_345m), (1.5m, 1.5m)];
        await graphs.WriteAsync([.. Enumerable.Range(0, names.Length * 3).Select(i =>
        {
            var (min, max) = numbers[i % numbers.Length];
            var name = names[i % names.Length];
            return Some.Claim(
                new Quantity(min, max, i % 5 == 0), Some.About with { Where = name.Length == 0 ? null : name, When = DateSpan.Parse(times[i % times.Length]) },
                outlet: name.Length == 0 ? "-" : name, article: Some.Article($"article-{i}", days[i % days.Length]), speaker: i % 3 == 0 ? name + "s" : null,
                reference: i % 4 == 0 ? null : $"{name}{i}", quote: i % 6 == 0 ? null : new Quote($"{name} words {i}", null, null), stance: (Stance)(i % 4));
        })]);
        await CheckAsync(graphs, [.. names.Where(name => name.Length > 0)]);
    }

    [Fact]
    public async Task RunAsync_HostileValues_SendsTheFilesAndNothingElse()
    {
        await using var graphs = await TwoGraphs.OfSampleAsync(fixture);
        var before = await graphs.Neo4j.SummarizeAsync(TestContext.Current.CancellationToken);
        graphs.Recorder.Sent.Clear();
        foreach (var query in SavedQueries.All)
            await TwoGraphs.RowsAsync(graphs.Neo4j, query, [.. query.Parameters.Where(parameter => !parameter.IsNumber).Select(parameter => (parameter.Name, (object)Hostile))]);

        graphs.Recorder.Sent.Order(StringComparer.Ordinal).ShouldBe(SavedQueries.All.Select(query => query.Cypher).Order(StringComparer.Ordinal));
        (await graphs.Neo4j.SummarizeAsync(TestContext.Current.CancellationToken)).Claims.ShouldBe(before.Claims);
    }

    static async Task CheckAsync(TwoGraphs graphs, params string[] others)
    {
        var found = await FoundAsync(graphs);
        foreach (var query in SavedQueries.All)
        {
            await CheckAsync(graphs, query);
            foreach (var parameter in query.Parameters)
                foreach (var value in tries[parameter.Name].Concat(found[parameter.Name]).Concat(parameter.IsNumber ? [] : others))
                    await CheckAsync(graphs, query, (parameter.Name, value));
        }

        var ends = found["from"].Zip(found["to"]).ToList();
        foreach (var (from, to) in ends)
        {
            await CheckAsync(graphs, SavedQueries.Find("path")!, ("from", from), ("to", to));
            await CheckAsync(graphs, SavedQueries.Find("path")!, ("from", to), ("to", from));
        }

        foreach (var (outlet, other) in found["outlet"].Zip(found["other"]))
            await CheckAsync(graphs, SavedQueries.Find("conflicts-between")!, ("outlet", outlet), ("other", other));
    }

    // Names and ids that the graph holds, so that filters hit something.
    static async Task<Dictionary<string, List<object>>> FoundAsync(TwoGraphs graphs)
    {
        var conflicts = await ColumnsAsync(graphs, "undecided", "from_id", "to_id", "question");
        var sides = await ColumnsAsync(graphs, "conflicts-between", "outlet", "other_outlet", "published");
        var said = await ColumnsAsync(graphs, "speaker", "speaker", "question_id", "quote");
        var places = await ColumnsAsync(graphs, "place", "place");
        return new Dictionary<string, List<object>>(StringComparer.Ordinal)
        {
            ["from"] = conflicts[0],
            ["to"] = conflicts[1],
            ["question"] = [.. conflicts[2], .. said[1]],
            ["outlet"] = sides[0],
            ["other"] = sides[1],
            ["since"] = sides[2],
            ["speaker"] = said[0],
            ["words"] = said[2],
            ["place"] = places[0],
            ["limit"] = [],
        };
    }

    static async Task<List<object>[]> ColumnsAsync(TwoGraphs graphs, string name, params string[] columns)
    {
        const int Few = 4;
        var query = SavedQueries.Find(name)!;
        var rows = await TwoGraphs.RowsAsync(graphs.Sqlite, query);
        return [.. columns.Select(column => rows.Select(row => row[query.Columns.ToList().IndexOf(column)]).OfType<object>().Distinct().Take(Few).ToList())];
    }

    static async Task CheckAsync(TwoGraphs graphs, SavedQuery query, params (string Name, object Value)[] given)
    {
        var actual = Lines(query, await TwoGraphs.RowsAsync(graphs.Neo4j, query, given));
        var expected = Lines(query, await TwoGraphs.RowsAsync(graphs.Sqlite, query, given));
        actual.ShouldBe(expected, $"{query.Name} with {string.Join(", ", given)}");
    }

    // With the types, so that "5" and 5 differ.
    static List<string> Lines(SavedQuery query, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        rows.ShouldAllBe(row => row.Count == query.Columns.Count);
        return [.. rows.Select(row => string.Join(" | ", row.Select((value, i) => string.Create(
            CultureInfo.InvariantCulture, $"{query.Columns[i]}: {(value is null ? "" : value is IReadOnlyList<string> list ? $"list of {list.Count}" : value.GetType().Name)} {QueryText.Of(value)}"))))];
    }
}
