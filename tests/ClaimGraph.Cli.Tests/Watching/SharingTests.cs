using System.Globalization;

namespace ClaimGraph.Tests.Watching;

/// <summary>Several workers on one inbox and one graph, at once or one after the other.</summary>
public sealed class SharingTests : IAsyncDisposable
{
    readonly Newsroom room = new();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task TwoWorkers_ShareTheFiles()
    {
        var first = room.Start("--inbox", "in", "--set", "batch-size=50");
        var second = room.Start("--inbox", "in", "--set", "batch-size=50");
        await first.UntilAsync("claimgraph watches");
        await second.UntilAsync("claimgraph watches");
        // Who comes first takes many at once, so files arrive until each has come first.
        var files = 0;
        do
        {
            for (var i = 0; i < 400; i++) Put(files++);
            await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == files * 10);
            files.ShouldBeLessThan(12_000, "One of the two workers never takes part.");
        }
        while (!HasLoaded(first) || !HasLoaded(second));
        (await first.StopAsync()).ShouldBe(0);
        (await second.StopAsync()).ShouldBe(0);

        var status = await room.StatusAsync();
        status.GetProperty("loads").GetInt64().ShouldBe(files);
        status.GetProperty("audit").GetProperty("ledger").GetProperty("duplicate").GetInt64().ShouldBe(0);

        void Put(int file) => room.Put(FormattableString.Invariant($"f{file:00000}.jsonl"), [.. Enumerable.Range(0, 10).Select(line => ClaimLines.Any($"{file}-{line}"))]);
        static bool HasLoaded(RunningWorker worker) => worker.Log.Contains(" 10 loaded, 0 duplicate", StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeadWorker_LeavesItsFilesToTheOther()
    {
        for (var i = 0; i < 300; i++) room.Put(FormattableString.Invariant($"f{i:000}.jsonl"), ClaimLines.Any($"{i}-a"), ClaimLines.Any($"{i}-b"));
        string[] options = ["--inbox", "in", "--set", "watch.lease-seconds=2", "--set", "batch-size=20"];
        var first = room.Start(options);
        await first.UntilAsync(" 2 loaded, 0 duplicate", 5);
        var second = room.Start(options);
        await second.UntilAsync("claimgraph watches");
        await first.KillAsync();

        await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == 600);
        room.Put("last.jsonl", ClaimLines.Any("last"));
        await second.UntilAsync("in/last.jsonl: 1 loaded");
        (await second.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task TenRestarts_LeaveNoDuplicateAndNoGap()
    {
        for (var i = 0; i < 200; i++) room.Put(string.Create(CultureInfo.InvariantCulture, $"f{i:000}.jsonl"), ClaimLines.Any($"a{i}"), ClaimLines.Any($"b{i}"), "bad");
        string[] options = ["--set", "watch.lease-seconds=1", "--set", "batch-size=10"];
        // Those that end in the middle, by a signal or by a power cut.
        for (var restart = 0; restart < 10; restart++)
        {
            var worker = await room.WatchAsync(options);
            if (await room.ClaimsAsync() < 400) await worker.UntilAsync(" 2 loaded, 0 duplicate, 1 rejected");
            if (restart % 2 == 0) (await worker.StopAsync()).ShouldBe(0);
            else await worker.KillAsync();
        }

        var last = await room.WatchAsync(options);
        room.Put("last.jsonl", ClaimLines.Any("last"));
        await last.UntilAsync("in/last.jsonl: 1 loaded");
        await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == 401);
        (await last.StopAsync()).ShouldBe(0);

        (await room.Program.RunAsync("load", "in", "--graph", "sqlite:clean.db")).ShouldExitWith(0);
        (await room.ReportAsync()).ShouldBe(await room.ReportAsync("sqlite:clean.db"));
        Directory.GetFiles(room.Program.PathOf("rejects"), "*.rejected.jsonl").Length.ShouldBe(200);
        Directory.GetFiles(room.Program.PathOf("rejects"), "*.part").ShouldBeEmpty();
    }
}
