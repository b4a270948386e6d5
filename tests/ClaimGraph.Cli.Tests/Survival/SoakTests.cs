using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Tests.Neo4j;
using ClaimGraph.Tests.Watching;

namespace ClaimGraph.Tests.Survival;

/// <summary>
/// Workers that run under steady input while, in turn, everything goes wrong that does in a newsroom. In short unless
/// <c>CLAIMGRAPH_TEST_SOAK_MINUTES</c> says for how long; the script <c>tests/soak</c> runs it for twenty.
/// </summary>
[Collection(WorkersRoom.Name)]
public sealed partial class SoakTests(Neo4jFixture fixture, ITestOutputHelper output) : IAsyncDisposable
{
    const int InboxMegabytes = 256;

    static readonly double? minutes = double.TryParse(
        Environment.GetEnvironmentVariable("CLAIMGRAPH_TEST_SOAK_MINUTES"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Of the long form each of the seven faults has a seventh.
    static readonly TimeSpan calm = minutes is { } length ? TimeSpan.FromMinutes(length / 14) : TimeSpan.FromSeconds(0.5);
    static readonly TimeSpan stopped = minutes is null ? TimeSpan.FromSeconds(2) : TimeSpan.FromMinutes(2);
    static readonly int kills = minutes is null ? 3 : 10;

    readonly Newsroom room = new();
    readonly List<RunningWorker> running = [];
    FaultyNetwork? network;
    SmallDisk? disk;

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in running) await worker.DisposeAsync();
        if (network is not null) await network.DisposeAsync();
        disk?.Dispose();
        await room.DisposeAsync();
    }

    [Fact]
    public async Task Workers_UnderSteadyInputAndEveryFault_LeaveTheGraphOfOneCleanLoad()
    {
        disk = SmallDisk.Mount(room.Program.PathOf("in"), InboxMegabytes);
        var clock = new MovableClock(room.Program.PathOf("clock"));
        foreach (var (name, value) in clock.Environment) room.Program.With(name, value);
        var server = await fixture.WipedAsync();
        network = new FaultyNetwork(() => fixture.Server().Uri);
        room.Graph = network.Uri.ToString();
        room.Program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_NEO4J_PASSWORD", server.Password).With("CLAIMGRAPH_WATCH_LEASE_SECONDS", "5");
        var input = new SteadyInput(room, minutes is null ? TimeSpan.FromSeconds(0.3) : TimeSpan.FromSeconds(0.5));
        await StartAsync();
        var arriving = input.RunAsync();

        if (minutes is not null) await FaultAsync("the server is killed and comes back", fixture.CrashAsync);
        await FaultAsync($"the server is away for {stopped.TotalSeconds:0} s", () => fixture.CrashAsync(() => Task.Delay(stopped)));
        await FaultAsync("connections are cut", CutAsync);
        await FaultAsync("the disk of the inbox is full", () => FillAsync(input));
        await FaultAsync("the clock is moved", () => MoveAsync(clock));
        await FaultAsync("the worker is killed and started again", KillAsync);
        await FaultAsync("two workers run at once, and one of them is killed", ShareAsync);

        input.Stop();
        await arriving;
        room.Put("last.jsonl", ClaimLines.Conflict[0]);
        await running[^1].UntilAsync("in/last.jsonl: 1 loaded");
        await ShouldBecomeAsync(await CleanAsync());
        (await running[^1].StopAsync()).ShouldBe(0);
        input.Refused.ShouldBeGreaterThan(0);
        Tell(input);
    }

    async Task FaultAsync(string name, Func<Task> fault)
    {
        await Task.Delay(calm);
        var begun = Stopwatch.GetTimestamp();
        await fault();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s"));
        // Whatever happened, the worker that is left goes on.
        room.Put($"after/{name}.jsonl", ClaimLines.Count(name, "alpha", 7));
        await running[^1].UntilAsync($"in/after/{name}.jsonl: 1 loaded");
        await Task.Delay(calm);
    }

    async Task CutAsync()
    {
        for (var cut = 0; cut < (minutes is null ? 3 : 10); cut++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300 + (170 * cut)));
            network!.Cut();
        }
    }

    async Task FillAsync(SteadyInput input)
    {
        disk!.Fill();
        var before = input.Refused;
        await Newsroom.UntilAsync(() => Task.FromResult(input.Refused >= before + 5));
        disk.Free();
    }

    static async Task MoveAsync(MovableClock clock)
    {
        foreach (var offset in new[] { TimeSpan.FromHours(3), TimeSpan.FromDays(-2), TimeSpan.FromDays(400), TimeSpan.Zero })
        {
            clock.Move(offset);
            await Task.Delay(TimeSpan.FromSeconds(1.5));
        }
    }

    async Task KillAsync()
    {
        for (var kill = 0; kill < kills; kill++)
        {
            await running[^1].KillAsync();
            await StartAsync();
            await running[^1].UntilAsync(" loaded, ");
        }
    }

    async Task ShareAsync()
    {
        var first = running[^1];
        await StartAsync();
        await running[^1].UntilAsync(" loaded, ");
        await Task.Delay(calm);
        await first.KillAsync();
    }

    async Task StartAsync()
    {
        running.Add(room.Start("--inbox", "in", "--rejects", "rejects"));
        await running[^1].UntilAsync("claimgraph watches");
    }

    async Task<string> CleanAsync()
    {
        (await room.Program.RunAsync("load", "in", "--graph", "sqlite:clean.db")).ShouldExitWith(0);
        return await room.ReportAsync("sqlite:clean.db");
    }

    // What a worker that was killed held is loaded when its lease ends.
    async Task ShouldBecomeAsync(string expected)
    {
        await Newsroom.UntilAsync(async () => await room.ReportAsync() == expected);
        (await room.StatusAsync()).GetProperty("audit").GetProperty("holds").GetBoolean().ShouldBeTrue();
        // Each file with a line that could not be read has its rejected lines beside it.
        var rejected = Directory.GetFiles(room.Program.PathOf("in"), "*.jsonl", SearchOption.AllDirectories)
            .Where(path => File.ReadLines(path).Any(line => line.Contains("\"sort\"", StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(room.Program.PathOf("in"), path) + ".rejected.jsonl");
        Directory.GetFiles(room.Program.PathOf("rejects"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(room.Program.PathOf("rejects"), path))
            .Where(name => !name.EndsWith(".part", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(rejected.Order(StringComparer.Ordinal));
    }

    void Tell(SteadyInput input)
    {
        var delays = Delay().Matches(room.Logs).Select(match => double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{input.Arrived} files arrived, {input.Refused} writes refused by the full disk, {running.Count} workers started; delay from sight to graph: "
            + $"median {delays[delays.Count / 2]:0.0} s, 95 of 100 below {delays[delays.Count * 95 / 100]:0.0} s, longest {delays[^1]:0.0} s"));
    }

    [GeneratedRegex(@"read; (?<seconds>[\d.]+) s after it was seen", RegexOptions.NonBacktracking)]
    private static partial Regex Delay();
}
