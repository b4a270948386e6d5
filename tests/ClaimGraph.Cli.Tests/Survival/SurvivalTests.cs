using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ClaimGraph.Tests.Neo4j;
using ClaimGraph.Tests.News;

namespace ClaimGraph.Tests.Survival;

/// <summary>Programs and servers that die while claims are loaded, and programs that load at once. Real processes, real graphs.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class SurvivalTests : IDisposable
{
    readonly Neo4jFixture fixture;
    readonly ClaimGraphProgram program = new();
    readonly Seeded random = new(20190227);

    public SurvivalTests(Neo4jFixture fixture)
    {
        this.fixture = fixture;
        NewsFile.Write(program.PathOf("news.jsonl"));
    }

    public static TheoryData<string> Graphs => ["sqlite", "neo4j"];

    public void Dispose() => program.Dispose();

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Load_KilledAtAnyMoment_LeavesTheGraphOfOneUndisturbedLoad(string graph)
    {
        var (expected, length) = await UndisturbedAsync();
        var address = await NewGraphAsync(graph);
        for (var kill = 0; kill < NewsFile.Kills; kill++)
        {
            using var load = program.Start("load", "news.jsonl", "--graph", address, "--batch-size", "500");
            await EndAfterAsync(load, length * random.Unit());
            if (File.Exists(program.PathOf("news.db")) || graph == "neo4j") await AuditAsync(address);
        }

        await LoadAsync(address, "news.jsonl");

        await AuditAsync(address);
        (await ReportAsync(address)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Load_AskedToStop_BringsItsBatchToAnEndAndGoesOnFromThere(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        NewsFile.WriteLong(program.PathOf("news.jsonl"), program.PathOf("long.jsonl"));
        using var load = program.Start("load", "long.jsonl", "--graph", "sqlite:news.db", "--batch-size", "1");
        while (await LoadedAsync() == 0) load.HasExited.ShouldBeFalse("the load ended before it could be stopped");

        await program.RunProcessAsync("kill", "", $"-{signal}", load.Id.ToString(CultureInfo.InvariantCulture));
        await load.WaitForExitAsync(TestContext.Current.CancellationToken);

        load.ExitCode.ShouldBe(130);
        await AuditAsync("sqlite:news.db");
        await LoadAsync("sqlite:news.db", "long.jsonl");
        await LoadAsync("sqlite:undisturbed.db", "long.jsonl");
        (await ReportAsync("sqlite:news.db")).ShouldBe(await ReportAsync("sqlite:undisturbed.db"));
    }

    [Fact]
    public async Task Load_ServerKilled_GoesOnOrSaysSoAndLoadingAgainGivesTheSameGraph()
    {
        var (expected, length) = await UndisturbedAsync();
        var address = await NewGraphAsync("neo4j");
        for (var kill = 0; kill < NewsFile.ServerKills; kill++)
        {
            var load = program.RunAsync("load", "news.jsonl", "--graph", address, "--batch-size", "500", "--reread");
            await Task.Delay(length * random.Unit(), TestContext.Current.CancellationToken);
            await fixture.CrashAsync();
            // A server that is away for longer than the retries last is told in one message; what is committed stays.
            (await load).ExitCode.ShouldBeOneOf(0, 3);
            // Where its port is taken meanwhile, the server comes back on another.
            address = fixture.Server().Uri.ToString();
            await AuditAsync(address);
        }

        await LoadAsync(address, "news.jsonl");
        await AuditAsync(address);

        (await ReportAsync(address)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("sqlite", 2)]
    [InlineData("sqlite", 4)]
    [InlineData("neo4j", 2)]
    [InlineData("neo4j", 4)]
    public async Task Load_ProgramsAtOnce_LeaveTheGraphOfOne(string graph, int programs)
    {
        var (expected, _) = await UndisturbedAsync();
        var address = await NewGraphAsync(graph);
        var lines = File.ReadAllLines(program.PathOf("news.jsonl"));
        for (var part = 0; part < programs; part++) program.Write($"part-{part}.jsonl", [.. lines.Where((_, i) => i % programs == part)]);

        // Each loads a part of its own, and then the whole, so that all of them meet.
        var loads = await Task.WhenAll(Enumerable.Range(0, programs).Select(part =>
            program.RunAsync("load", $"part-{part}.jsonl", "news.jsonl", "--graph", address, "--batch-size", "500")));

        loads.ShouldAllBe(load => load.ExitCode == 0);
        await AuditAsync(address);
        (await ReportAsync(address)).ShouldBe(expected);
    }

    async Task<(string Report, TimeSpan Length)> UndisturbedAsync()
    {
        var watch = Stopwatch.StartNew();
        await LoadAsync("sqlite:undisturbed.db", "news.jsonl");
        return (await ReportAsync("sqlite:undisturbed.db"), watch.Elapsed);
    }

    async Task<string> NewGraphAsync(string graph)
    {
        if (graph == "sqlite") return "sqlite:news.db";
        var server = await fixture.WipedAsync();
        program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_NEO4J_PASSWORD", server.Password);
        return server.Uri.ToString();
    }

    async Task LoadAsync(string address, string file)
    {
        var load = await program.RunAsync("load", file, "--graph", address);
        load.ExitCode.ShouldBe(0, load.Messages);
    }

    async Task<long> LoadedAsync()
    {
        var status = await program.RunAsync("status", "--json", "--graph", "sqlite:news.db");
        if (status.ExitCode != 0) return 0;
        using var summary = JsonDocument.Parse(status.Output);
        return summary.RootElement.GetProperty("claims").GetInt64();
    }

    async Task AuditAsync(string address)
    {
        var status = await program.RunAsync("status", "--audit", "--graph", address);
        status.ExitCode.ShouldBe(0, status.Everything);
    }

    // The report is too long to be shown when it differs: its hash and its length say enough.
    async Task<string> ReportAsync(string address)
    {
        var report = await program.RunAsync("report", "--format", "json", "--out", "report.json", "--graph", address);
        report.ExitCode.ShouldBe(0, report.Messages);
        var bytes = await File.ReadAllBytesAsync(program.PathOf("report.json"));
        return $"{bytes.Length} bytes, {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))}";
    }

    static async Task EndAfterAsync(Process load, TimeSpan moment)
    {
        using var timer = new CancellationTokenSource(moment);
        try
        {
            await load.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            load.Kill();
            await load.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
