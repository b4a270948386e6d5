using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

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
    internal async Task<string> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        var target = Server();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.User}:{target.Password}")));
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
