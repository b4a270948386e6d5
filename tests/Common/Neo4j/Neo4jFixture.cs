using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>
/// One real server for all tests: that of <c>CLAIMGRAPH_TEST_NEO4J</c> (an address, or the path of a start script), else of the start script
/// beside the repository where there is Java, else of a container where this machine's engine answers. Without any, the tests that need it are
/// skipped with the reason.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    const string Variable = "CLAIMGRAPH_TEST_NEO4J";
    // The schema stays: making it anew for every test would take longer than the tests.
    const string Wipe = "MATCH (n) WHERE NOT n:ClaimGraph CALL (n) {DETACH DELETE n} IN TRANSACTIONS";
    const string Reset = "MATCH (g:ClaimGraph) SET g = {id: 'claimgraph', label: 'ClaimGraph', schema: 3}";

    static string ScriptPath => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "neo4j", "run"));

    INeo4jHost? host;
    Neo4jServer? server;
    string reason = "";

    public async ValueTask InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (named?.StartsWith("http", StringComparison.Ordinal) == true)
        {
            server = Neo4jServer.FromAddress(named);
            return;
        }

        host = await FindHostAsync(named);
        if (host is not null) server = await host.StartAsync();
        else reason = $"No Neo4j server: {Variable} names none (http://user:password@host:7474, or a start script); there is no start script with Java at {ScriptPath}; no container engine of this machine answers.";
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
    }

    /// <summary>The server; skips the test when there is none.</summary>
    internal Neo4jServer Server()
    {
        if (server is null) Assert.Skip(reason);
        return server;
    }

    /// <summary>The server without any data, with the schema that an earlier test made.</summary>
    internal async Task<Neo4jServer> WipedAsync()
    {
        var wiped = Server();
        await RunAsync(Wipe);
        await RunAsync(Reset);
        return wiped;
    }

    /// <summary>The server as it is before anything was ever loaded: without data, constraints and indexes.</summary>
    internal async Task<Neo4jServer> EmptiedAsync()
    {
        var emptied = await WipedAsync();
        await RunAsync("MATCH (g:ClaimGraph) DELETE g");
        foreach (var drop in await SchemaDropsAsync()) await RunAsync(drop);
        return emptied;
    }

    /// <summary>Statements that drop each constraint and index there is.</summary>
    internal async Task<IReadOnlyList<string>> SchemaDropsAsync()
    {
        using var constraints = JsonDocument.Parse(await RunAsync("SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name"));
        using var indexes = JsonDocument.Parse(
            await RunAsync("SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN 'DROP INDEX ' + name"));
        return [.. new[] { constraints, indexes }.SelectMany(answer => answer.RootElement.GetProperty("data").GetProperty("values").EnumerateArray()).Select(row => row[0].GetString()!)];
    }

    /// <summary>Runs a script as Browser does, statement by statement.</summary>
    internal async Task RunScriptAsync(string script)
    {
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries)) await RunAsync(statement);
    }

    /// <summary>Puts what <c>neo4j-admin database import</c> makes of a folder in the place of the data; skips the test when there is no start script.</summary>
    internal Task ImportAsync(string folder)
    {
        var script = host as StartScript;
        Assert.SkipUnless(script is not null, $"neo4j-admin is not ours to run: set {Variable} to a start script.");
        return CrashAsync(() => script.ImportAsync(folder));
    }

    /// <summary>
    /// All nodes and relationships but workers, each as one line with labels, ends and every property with its type, sorted. What counts the writers
    /// is left out.
    /// </summary>
    internal async Task<IReadOnlyList<string>> DumpAsync()
    {
        const string nodes = "MATCH (n) WHERE NOT n:Worker AND NOT n:HeldFile RETURN labels(n), n {.*, writes: null}";
        const string relationships = "MATCH (a)-[r]->(b) RETURN labels(a), a.id, type(r), labels(b), b.id, properties(r)";
        var lines = new List<string>();
        foreach (var statement in new[] { nodes, relationships })
        {
            using var answer = JsonDocument.Parse(await RunAsync(statement, "application/vnd.neo4j.query"));
            lines.AddRange(answer.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => Sorted(JsonNode.Parse(row.GetRawText())!).ToJsonString()));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>Ends the server as a power cut does and starts it again; skips the test when the server is not ours.</summary>
    internal async Task CrashAsync(Func<Task> meanwhile)
    {
        if (host is null) Assert.Skip($"The server is not ours to end: set {Variable} to a start script, or leave it unset where a container engine runs.");
        await host.KillAsync();
        await meanwhile();
        server = await host.StartAsync();
    }

    /// <summary>Ends the server as a power cut does, and starts it again on the same port with the same data; skips the test when it is not ours.</summary>
    internal Task CrashAsync() => CrashAsync(() => Task.CompletedTask);

    /// <summary>Runs a statement past the product.</summary>
    internal Task<string> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters = null) => RunAsync(statement, "application/json", parameters);

    // Members in one order: the server gives them in any.
    static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };

    async Task<string> RunAsync(string statement, string accept, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        var target = Server();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.User}:{target.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var response = await client.PostAsJsonAsync(new Uri(target.Uri, "/db/neo4j/query/v2"), new { statement, parameters });
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("\"errors\"");
        return text;
    }

    static async Task<INeo4jHost?> FindHostAsync(string? named)
    {
        if (!string.IsNullOrEmpty(named)) return new StartScript(named);
        if (HasJava() && File.Exists(ScriptPath)) return new StartScript(ScriptPath);
        return await Neo4jContainer.HasEngineAsync() ? new Neo4jContainer() : null;
    }

    static bool HasJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));
}
