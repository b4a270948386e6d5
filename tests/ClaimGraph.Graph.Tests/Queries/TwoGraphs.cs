using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;
using ClaimGraph.Reading;
using ClaimGraph.Sqlite;
using ClaimGraph.Tests.Neo4j;
using ClaimGraph.Tests.News;
using ClaimGraph.Tests.Sqlite;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Queries;

/// <summary>An embedded graph and one on the real server, filled alike.</summary>
sealed class TwoGraphs : IAsyncDisposable
{
    readonly TemporaryFolder folder = new();

    TwoGraphs(Neo4jServer server)
    {
        Sqlite = new SqliteClaimGraph(folder["claims.db"], new SqliteOptions());
        Neo4j = new Neo4jClaimGraph(new QueryApiTransport(server.Options, TimeProvider.System, Recorder));
    }

    internal SqliteClaimGraph Sqlite { get; }

    internal Neo4jClaimGraph Neo4j { get; }

    /// <summary>Everything that is sent to the server.</summary>
    internal StatementRecorder Recorder { get; } = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal static async Task<TwoGraphs> CreateAsync(Neo4jFixture fixture)
    {
        var graphs = new TwoGraphs(await fixture.WipedAsync());
        await graphs.Sqlite.OpenAsync(Stop);
        await graphs.Neo4j.OpenAsync(Stop);
        return graphs;
    }

    /// <summary>Both graphs with the sample that the project carries, and a line that cannot be read.</summary>
    internal static async Task<TwoGraphs> OfSampleAsync(Neo4jFixture fixture)
    {
        var graphs = await CreateAsync(fixture);
        await graphs.LoadAsync(
            File(Path.Combine(Repository.Root, "docker", "inbox", "baghouz.jsonl")),
            File(Path.Combine(Repository.Root, "docker", "inbox", "baghouz.csv")) with { Format = ClaimFileFormat.Csv },
            new LoadInput("broken.jsonl", ClaimFileFormat.JsonLines, () => new MemoryStream("{\"kind\":\n\n{\"sort\":1}\n{\"kind\":\n"u8.ToArray()), CanReopen: true));
        await graphs.EachAsync(graph => graph.CheckInAsync(
            new WorkerReport { Worker = "worker-1", Machine = "machine", Started = Some.Time, Lease = TimeSpan.FromDays(1), Waiting = 3, OldestWaiting = TimeSpan.FromSeconds(2.5), SetAside = 1 },
            [new string('a', 64)],
            Stop));
        return graphs;
    }

    /// <summary>Both graphs with generated news.</summary>
    internal static async Task<TwoGraphs> OfNewsAsync(Neo4jFixture fixture, int claims)
    {
        var graphs = await CreateAsync(fixture);
        using var stream = new MemoryStream();
        using (var writer = new ClaimWriter(stream))
        {
            foreach (var claim in new NewsWorld(claims).Claims()) writer.Write(claim);
        }

        var bytes = stream.ToArray();
        await graphs.LoadAsync(new LoadInput("news.jsonl", ClaimFileFormat.JsonLines, () => new MemoryStream(bytes), CanReopen: true));
        return graphs;
    }

    internal static LoadInput File(string path) => new(Path.GetFileName(path), ClaimFileFormat.JsonLines, () => System.IO.File.OpenRead(path), CanReopen: true);

    internal Task LoadAsync(params LoadInput[] inputs) =>
        EachAsync(graph => new Loader(graph, ConceptScheme.BuiltIn, LoaderSettings.Default, new StepClock()).LoadAsync(inputs, Stop));

    /// <summary>Writes claims past the reader, which would refuse some of them.</summary>
    internal Task WriteAsync(params Claim[] claims) => EachAsync(graph => new Batch(claims).CommitAsync(graph, Stop));

    /// <summary>The rows of a query from one graph.</summary>
    internal static async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(IQueryRunner graph, SavedQuery query, params (string Name, object Value)[] given)
    {
        var rows = new List<IReadOnlyList<object?>>();
        var values = query.Values(given.ToDictionary(pair => pair.Name, pair => (object?)pair.Value, StringComparer.Ordinal));
        await foreach (var row in graph.RunAsync(query, values, Stop)) rows.Add(row);
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await Sqlite.DisposeAsync();
        await Neo4j.DisposeAsync();
        folder.Dispose();
    }

    async Task EachAsync(Func<IClaimGraph, Task> action)
    {
        await action(Sqlite);
        await action(Neo4j);
    }
}
