using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Queries;

/// <summary>How the server would find what a query asks for, and the names that it gives the columns.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class QueryPlanTests(Neo4jFixture fixture)
{
    // Where all nodes of a label are looked at, and why that is right.
    static readonly Dictionary<string, string> scans = new(StringComparer.Ordinal)
    {
        ["denied-deals"] = "Has no filter: all questions about deals are wanted.",
        ["loads"] = "Has no filter: the whole ledger is sorted.",
        ["one-origin"] = "Has no filter: every answer is counted.",
        ["outlets"] = "Has no filter: every outlet is counted.",
        ["question"] = "Words within labels: no index of Neo4j takes labels of any length. There are far fewer questions than claims.",
        ["search"] = "Letters within quotes: the full-text index finds words, not letters.",
        ["together"] = "Has no filter: every answer is counted.",
        ["updates"] = "Words within labels, as for 'question'.",
        ["workers"] = "Has no filter, and there are a handful.",
    };

    [Fact]
    public async Task Explain_EveryQuery_ScansOnlyWhereNoIndexServes()
    {
        await using var graphs = await TwoGraphs.OfNewsAsync(fixture, 1_000);
        var found = new List<string>();
        foreach (var query in SavedQueries.All)
        {
            using var answer = JsonDocument.Parse(await fixture.RunAsync($"EXPLAIN {query.Cypher}", query.Values(new Dictionary<string, object?>(StringComparer.Ordinal))));
            var operators = Operators(answer.RootElement.GetProperty("queryPlan")).ToList();
            operators.ShouldNotBeEmpty();
            found.AddRange(operators.Where(name => IsWrong(query.Name, name)).Select(name => $"{query.Name}: {name}"));
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_EveryQueryAsBrowserDoes_NamesTheColumnsThatTheCatalogueSays()
    {
        await using var graphs = await TwoGraphs.OfSampleAsync(fixture);
        foreach (var query in SavedQueries.All)
        {
            using var answer = JsonDocument.Parse(await fixture.RunAsync(query.Cypher, query.Values(new Dictionary<string, object?>(StringComparer.Ordinal))));
            var fields = answer.RootElement.GetProperty("data").GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToList();

            fields.Where(field => field != SavedQuery.Drawing).ShouldBe(query.Columns, query.Name);
            fields.IndexOf(SavedQuery.Drawing).ShouldBeOneOf(-1, fields.Count - 1);
            answer.RootElement.GetProperty("data").GetProperty("values").GetArrayLength().ShouldBeGreaterThan(0, query.Name);
        }
    }

    static bool IsWrong(string query, string name) =>
        name.StartsWith("AllNodesScan", StringComparison.Ordinal) || (name.StartsWith("NodeByLabelScan", StringComparison.Ordinal) && !scans.ContainsKey(query));

    static IEnumerable<string> Operators(JsonElement plan)
    {
        if (plan.TryGetProperty("root", out var root)) return Operators(root);
        var own = plan.GetProperty("operatorType").GetString()!;
        return plan.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Operators).Prepend(own) : [own];
    }
}
