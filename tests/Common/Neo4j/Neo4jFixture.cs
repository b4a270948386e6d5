using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>
/// One real server for all tests: <c>CLAIMGRAPH_TEST_NEO4J</c> (an address, or the path of a start script), or the start script beside
/// the repository where there is Java. Without any, the tests that need it are skipped with the reason.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    const string Variable = "CLAIMGRAPH_TEST_NEO4J";
    // The schema stays: making it anew for every test would take longer than the tests.
    const string Wipe = "MATCH (n) WHERE NOT n:ClaimGraph CALL (n) {DETACH DELETE n} IN TRANSACTIONS";
    const string Reset = "MATCH (g:ClaimGraph) SET g = {id: 'claimgraph', label: 'ClaimGraph', schema: 2}";

    StartScript? script;
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

        // A container would come third: an image neo4j:5.26-community gives an address just as a script does.
        if ((string.IsNullOrEmpty(named) ? FindScript() : named) is not { } path)
        {
            reason = $"No Neo4j server: set {Variable} to an address (http://user:password@host:7474) or a start script.";
            return;
        }

        script = new StartScript(path);
        server = await script.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (script is null) return;
        await script.KillAsync();
        script.Dispose();
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
        if (script is null) Assert.Skip($"The server is not ours to end: set {Variable} to a start script.");
        await script.KillAsync();
        await meanwhile();
        server = await script.StartAsync();
    }

    /// <summary>Ends the server as a power cut does, and starts it again on the same port with the same data; skips the test when it is not ours.</summary>
    internal Task CrashAsync() => CrashAsync(() => Task.CompletedTask);

    /// <summary>Runs a statement past the product.</summary>
    internal async Task<string> RunAsync(string statement)
    {
        var target = Server();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.User}:{target.Password}")));
        using var response = await client.PostAsJsonAsync(new Uri(target.Uri, "/db/neo4j/query/v2"), new { statement });
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("\"errors\"");
        return text;
    }

    static string? FindScript()
    {
        var hasJava = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));
        var path = Path.Combine(Repository.Root, "..", "shared", "neo4j", "run");
        return hasJava && File.Exists(path) ? path : null;
    }
}
