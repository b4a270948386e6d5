using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Benchmarks;

/// <summary>Filling a Neo4j graph, against hand-written batches of the same graph over the same transport. The server's data are wiped.</summary>
static class Neo4jBench
{
    static readonly Statement wipe = new("bench-wipe", "MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone");

    internal static async Task<IReadOnlyList<Figure>> RunAsync(Neo4jOptions options, string file)
    {
        var handWritten = new HandWritten(await ViewsAsync(file));
        var runs = new List<(double Load, double Hand)>();
        for (var round = 0; round < 4; round++)
        {
            await WipeAsync(options);
            var load = await Measure.SecondsAsync(() => Filling.LoadAsync(new Neo4jClaimGraph(new QueryApiTransport(options, TimeProvider.System)), file));
            await WipeAsync(options);
            await using var transport = new QueryApiTransport(options, TimeProvider.System);
            var hand = await Measure.SecondsAsync(() => handWritten.WriteAsync(transport));
            // The first round meets a cold server.
            if (round > 0) runs.Add((load, hand));
        }

        var (loads, hands) = (Measure.Median(runs.Select(run => run.Load)), Measure.Median(runs.Select(run => run.Hand)));
        return
        [
            Figure.AtLeast(
                "Neo4j load, links and all",
                string.Create(CultureInfo.InvariantCulture, $"{handWritten.Claims / loads:#,##0} claims/s"),
                string.Create(CultureInfo.InvariantCulture, $"hand-written batches {handWritten.Claims / hands:#,##0} claims/s"),
                Measure.Median(runs.Select(run => run.Hand / run.Load)),
                0.6),
        ];
    }

    static async Task<IReadOnlyList<QuestionView>> ViewsAsync(string file)
    {
        var graph = new InMemoryGraph();
        await Filling.LoadAsync(graph, file);
        var ids = new List<Claims.ContentId>();
        await foreach (var head in graph.ListQuestionsAsync(default)) ids.Add(head.Question.Id);
        return await graph.ReadQuestionsAsync(ids, default);
    }

    // The indexes stay: both ways of filling meet the same ones.
    static async Task WipeAsync(Neo4jOptions options)
    {
        await using var transport = new QueryApiTransport(options, TimeProvider.System);
        var gone = 1L;
        while (gone > 0)
        {
            await using var transaction = await transport.BeginAsync(null, default);
            var rows = await transaction.RunAsync(wipe, new Dictionary<string, object?>(StringComparer.Ordinal), default);
            gone = rows[0].Whole("gone");
            await transaction.CommitAsync(null, new Dictionary<string, object?>(StringComparer.Ordinal), default);
        }
    }
}
