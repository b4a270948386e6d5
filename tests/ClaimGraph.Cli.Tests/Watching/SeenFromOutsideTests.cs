using System.Net.Sockets;
using System.Text;
using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Watching;

/// <summary>What others see of a worker: telemetry, health, systemd, and nowhere a password.</summary>
[Collection(WorkersRoom.Name)]
public sealed class SeenFromOutsideTests(Neo4jFixture fixture) : IAsyncDisposable
{
    readonly Newsroom room = new();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Telemetry_WithAnEndpoint_TellsMetricsAndTraces()
    {
        await using var collector = new Collector();
        ExportTo(collector);
        var worker = await room.WatchAsync();
        room.Put("conflict.jsonl", [.. ClaimLines.Conflict, ClaimLines.Conflict[0], "bad"]);
        await worker.UntilAsync("4 loaded, 1 duplicate, 1 rejected");
        (await worker.StopAsync()).ShouldBe(0);

        foreach (var part in new[]
        {
            "/v1/metrics", "/v1/traces", "newsroom-worker", "write batch", "claimgraph.claims.read", "claimgraph.claims.loaded", "claimgraph.claims.duplicate",
            "claimgraph.claims.rejected", "claimgraph.links", "CONFLICTS_WITH", "claimgraph.batch.duration", "claimgraph.queue.length", "claimgraph.queue.age",
        })
        {
            collector.Taken.ShouldContain(part);
        }
    }

    [Fact]
    public async Task Telemetry_WhoseCollectorIsAway_DisturbsNothing()
    {
        room.Program.With("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9").With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        var worker = await room.WatchAsync();
        room.Put("a.jsonl", ClaimLines.Conflict);
        await worker.UntilAsync("in/a.jsonl: 4 loaded");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Status_ForAHealthCheck_TellsWhetherAWorkerOfThisMachineLives()
    {
        room.Put("a.jsonl", ClaimLines.Conflict);
        var worker = await room.WatchAsync("--set", "watch.lease-seconds=6");
        await worker.UntilAsync("in/a.jsonl: 4 loaded");
        (await HealthAsync()).ShouldExitWith(0).Everything.ShouldBeEmpty();
        (await room.StatusAsync()).GetProperty("workers")[0].GetProperty("alive").GetBoolean().ShouldBeTrue();

        await worker.KillAsync();
        await Newsroom.UntilAsync(async () => !(await room.StatusAsync()).GetProperty("workers")[0].GetProperty("alive").GetBoolean());

        (await HealthAsync()).ShouldExitWith(3).Messages.ShouldContain("no worker on");
        var second = await room.WatchAsync();
        (await second.StopAsync()).ShouldBe(0);
        // The one that was killed is still remembered; the one that stopped has said so.
        (await room.StatusAsync()).GetProperty("workers").GetArrayLength().ShouldBe(1);
        (await HealthAsync()).ShouldExitWith(3);
    }

    [Fact]
    public async Task Systemd_IsToldWhenTheWorkerIsReadyAndWhenItStops()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "systemd runs on Linux alone.");
        using var manager = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        manager.Bind(new UnixDomainSocketEndPoint(room.Program.PathOf("notify")));
        room.Program.With("NOTIFY_SOCKET", room.Program.PathOf("notify")).With("JOURNAL_STREAM", "8:1");
        var worker = room.Start("--inbox", "in");

        (await HearAsync(manager)).ShouldBe("READY=1");
        // The journal's variable is inherited by programs that do not write to it: these have to tell the time themselves.
        worker.Log.ShouldStartWith("2");
        (await worker.StopAsync()).ShouldBe(0);
        (await HearAsync(manager)).ShouldBe("STOPPING=1");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Password_StandsNowhere(string format)
    {
        const string Wrong = "wr0ng-s3cret";
        var server = await fixture.WipedAsync();
        var target = server.Uri;
        await using var network = new FaultyNetwork(() => target);
        await using var collector = new Collector();
        ExportTo(collector);
        room.Graph = network.Uri.ToString();
        room.Program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_DEBUG", "1");
        string[] options = ["--log-format", format, "--set", "log.level=debug"];
        var everything = new StringBuilder();

        room.Program.With("CLAIMGRAPH_NEO4J_PASSWORD", Wrong);
        var refused = room.Start(["--inbox", "in", .. options]);
        (await refused.EndAsync()).ShouldBe(3);
        everything.Append(refused.Log);

        room.Program.With("CLAIMGRAPH_NEO4J_PASSWORD", "").With("CLAIMGRAPH_NEO4J_PASSWORD_FILE", room.Program.Write("password.txt", server.Password));
        var worker = await room.WatchAsync(options);
        everything.Append(await File.ReadAllTextAsync($"/proc/{worker.Id}/cmdline", TestContext.Current.CancellationToken));
        room.Put("a.jsonl", ClaimLines.Conflict[0], "bad");
        await worker.UntilAsync("in/a.jsonl: 1 loaded");
        target = new Uri("http://127.0.0.1:9");
        network.Cut();
        room.Put("b.jsonl", ClaimLines.Conflict[1]);
        await worker.UntilAsync("The graph is not there, or");
        target = server.Uri;
        await worker.UntilAsync("in/b.jsonl: 1 loaded");
        foreach (var command in new[] { "status", "config", "report" })
            everything.Append((await room.Program.RunAsync(command, "--graph", room.Graph)).ShouldExitWith(0).Everything);
        (await worker.StopAsync()).ShouldBe(0);
        everything.Append(worker.Log).Append(collector.Taken).Append(room.Program.Read("rejects/a.jsonl.rejected.jsonl"));

        collector.Taken.ShouldContain("write batch");
        foreach (var secret in new[] { Wrong, server.Password })
        {
            everything.ToString().ShouldNotContain(secret);
            everything.ToString().ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{secret}")));
        }
    }

    Task<ProgramResult> HealthAsync() => room.Program.RunAsync("status", "--worker", "--quiet", "--graph", room.Graph);

    void ExportTo(Collector collector) => room.Program.With("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address)
        .With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf").With("OTEL_SERVICE_NAME", "newsroom-worker");

    static async Task<string> HearAsync(Socket manager)
    {
        var buffer = new byte[1_024];
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return Encoding.UTF8.GetString(buffer, 0, await manager.ReceiveAsync(buffer, SocketFlags.None, patience.Token));
    }
}
