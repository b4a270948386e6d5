using System.Text.Json.Nodes;
using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Acceptance;

/// <summary>The first real input: 61 claims out of five articles, and the 13 links that a careful reader expects, or expects not to see.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class BaghouzTests(Neo4jFixture fixture) : IDisposable
{
    readonly ClaimGraphProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Load_OnSqlite_GivesTheLinksThatAReaderExpects() => await CheckAsync("sqlite:claims.db");

    [Fact]
    public async Task Load_OnNeo4j_GivesTheSameReportToTheByte()
    {
        var expected = await CheckAsync("sqlite:claims.db");
        var server = await fixture.WipedAsync();
        program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_NEO4J_PASSWORD", server.Password);

        (await CheckAsync(server.Uri.ToString())).ShouldBe(expected);
    }

    async Task<string> CheckAsync(string graph)
    {
        var claims = Repository.Shared("baghouz", "claims.jsonl");
        var first = (await program.RunAsync("load", claims, "--graph", graph)).ShouldExitWith(0);
        first.Everything.ShouldContain("61 loaded, 0 duplicate, 0 rejected");
        var report = await ReportAsync(graph);

        var again = (await program.RunAsync("load", claims, "--graph", graph)).ShouldExitWith(0);
        again.Everything.ShouldContain("0 loaded, 61 duplicate, 0 rejected");
        (await program.RunAsync("load", claims, "--reread", "--graph", graph)).ShouldExitWith(0).Everything.ShouldContain("0 loaded, 61 duplicate, 0 rejected");
        (await ReportAsync(graph)).ShouldBe(report);

        Misses(JsonNode.Parse(report)!).ShouldBeEmpty();
        return report;
    }

    async Task<string> ReportAsync(string graph) =>
        (await program.RunAsync("report", "--format", "json", "--graph", graph)).ShouldExitWith(0).Output;

    static IEnumerable<string> Misses(JsonNode report)
    {
        var questions = report["questions"]!.AsArray();
        var positionOf = questions.SelectMany(question => question!["positions"]!.AsArray())
            .SelectMany(position => position!["claims"]!.AsArray().Select(claim => (Ref: (string)claim!["ref"]!, Position: (string)position["id"]!)))
            .ToDictionary(pair => pair.Ref, pair => pair.Position, StringComparer.Ordinal);
        var verdicts = questions.SelectMany(question => question!["links"]!.AsArray())
            .ToDictionary(link => Ends((string)link!["from"]!, (string)link["to"]!), link => (string)link!["verdict"]!);
        foreach (var row in File.ReadLines(Repository.Shared("baghouz", "expected-links.jsonl")).Select(line => JsonNode.Parse(line)!))
        {
            var (a, b) = (positionOf[(string)row["a"]!], positionOf[(string)row["b"]!]);
            var seen = a == b ? "AGREES_WITH" : verdicts.GetValueOrDefault(Ends(a, b), "NONE");
            if (!row["verdict"]!.AsArray().Select(verdict => (string)verdict!).Contains(seen, StringComparer.Ordinal)) yield return $"{row["a"]} ~ {row["b"]}: {seen}";
        }
    }

    static (string, string) Ends(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
