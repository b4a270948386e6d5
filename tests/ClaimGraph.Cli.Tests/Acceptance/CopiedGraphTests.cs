using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Acceptance;

/// <summary>An embedded graph that goes to Neo4j as a script is the same graph there, and goes on as the same.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class CopiedGraphTests(Neo4jFixture fixture) : IDisposable
{
    const string Embedded = "sqlite:claims.db";

    readonly ClaimGraphProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Script_RunInAnEmptyNeo4j_GoesOnAsTheEmbeddedGraphDoes()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docker", "inbox", "baghouz.jsonl"), TestContext.Current.CancellationToken);
        program.Write("first.jsonl", [.. lines[..60], "{broken"]);
        program.Write("second.jsonl", lines[60..]);
        var server = await fixture.EmptiedAsync();
        var neo4j = server.Uri.ToString();
        program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_NEO4J_PASSWORD", server.Password);
        await RunAsync(Embedded, "load", "first.jsonl");

        await fixture.RunScriptAsync(await RunAsync(Embedded, "export", "--format", "cypher"));
        foreach (var command in new[] { "export --format cypher", "export --format graphml", "report --format json" })
            (await RunAsync(neo4j, command.Split(' '))).ShouldBe(await RunAsync(Embedded, command.Split(' ')), command);

        foreach (var graph in new[] { Embedded, neo4j }) await RunAsync(graph, "load", "second.jsonl");
        (await RunAsync(neo4j, "report", "--format", "json")).ShouldBe(await RunAsync(Embedded, "report", "--format", "json"));
        (await RunAsync(neo4j, "status", "--audit")).ShouldContain("the books close");
    }

    async Task<string> RunAsync(string graph, params string[] arguments) => (await program.RunAsync([.. arguments, "--graph", graph])).ShouldExitWith(0).Output;
}
