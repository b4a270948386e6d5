using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Watching;

/// <summary>The worker and a server that goes away. Connections that are cut belong to the soak.</summary>
[Collection(WorkersRoom.Name)]
public sealed class OutageTests(Neo4jFixture fixture) : IAsyncDisposable
{
    readonly Newsroom room = new();
    FaultyNetwork? network;

    // Another place than the real server's; null for that one.
    Uri? server;

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        if (network is not null) await network.DisposeAsync();
    }

    [Fact]
    public async Task ServerThatDies_IsWaitedForAndTheWorkerGoesOnByItself()
    {
        await ServerAsync();
        var worker = await room.WatchAsync();
        room.Put("before.jsonl", ClaimLines.Any("before"));
        await worker.UntilAsync("in/before.jsonl: 1 loaded");

        await fixture.CrashAsync(async () =>
        {
            room.Put("meanwhile.jsonl", ClaimLines.Any("meanwhile"));
            await worker.UntilAsync("The graph is not there, or");
        });
        await worker.UntilAsync("in/meanwhile.jsonl: 1 loaded");
        await worker.UntilAsync("The graph is back after");
        (await worker.StopAsync()).ShouldBe(0);

        (await room.ClaimsAsync()).ShouldBe(2);
        worker.Log.Split("The graph is not there, or").Length.ShouldBeLessThanOrEqualTo(3, worker.Log);
    }

    [Fact]
    public async Task ServerThatIsNotThereYet_IsWaitedForAndOnlyThenTheWorkerIsReady()
    {
        await ServerAsync();
        server = new Uri("http://127.0.0.1:9");
        room.Put("early.jsonl", ClaimLines.Any("early"));
        var worker = room.Start("--inbox", "in");
        var impatient = room.Start("--inbox", "in");
        await worker.UntilAsync("The graph is not there, or");
        await impatient.UntilAsync("The graph is not there, or");
        (await impatient.StopAsync()).ShouldBe(0);
        worker.Log.ShouldNotContain("claimgraph watches");

        server = null;
        await worker.UntilAsync("claimgraph watches");
        await worker.UntilAsync("in/early.jsonl: 1 loaded");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("link")]
    [InlineData("pipe")]
    public async Task FileThatBecomesALinkOrAPipeWhileTheServerIsAway_IsNotFollowed(string kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not tell where an open file lies.");
        await ServerAsync();
        var worker = await room.WatchAsync("--set", "log.level=debug");
        server = new Uri("http://127.0.0.1:9");
        network!.Cut();
        var path = room.Put("file.jsonl", ClaimLines.Any("inside"));
        await worker.UntilAsync("in/file.jsonl: complete, and asked for");
        File.Delete(path);
        if (kind == "link") File.CreateSymbolicLink(path, room.Program.Write("outside/secret.jsonl", ClaimLines.Any("outside")));
        else (await room.Program.RunProcessAsync("mkfifo", "", path)).ShouldExitWith(0);

        server = null;
        await worker.UntilAsync("is a link out of the inbox, or no file any more");
        room.Put("last.jsonl", ClaimLines.Any("last"));
        await worker.UntilAsync("in/last.jsonl: 1 loaded");
        (await worker.StopAsync()).ShouldBe(0);
        (await room.ClaimsAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task WrongPassword_EndsTheWorkerWithTheReason()
    {
        await ServerAsync();
        room.Program.With("CLAIMGRAPH_NEO4J_PASSWORD", "wr0ng-s3cret");
        var worker = room.Start("--inbox", "in");

        (await worker.EndAsync()).ShouldBe(3);

        worker.Log.Trim().Split('\n').Length.ShouldBe(1, worker.Log);
        worker.Log.ShouldNotContain("wr0ng-s3cret");
    }

    [Fact]
    public async Task ServerThatFallsSilent_DoesNotKeepTheWorkerFromStoppingInTime()
    {
        await ServerAsync();
        var worker = await room.WatchAsync("--set", "watch.shutdown-seconds=2");
        network!.FallSilent();
        room.Put("stuck.jsonl", ClaimLines.Any("stuck"));
        // Time for the file to be taken and its batch to be sent; were it too little, the test would still hold.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();

        (await worker.StopAsync()).ShouldBe(0);

        System.Diagnostics.Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromSeconds(15));
        network.Speak();
        network.Cut();
        (await room.ClaimsAsync()).ShouldBeOneOf(0, 1);
    }

    async Task ServerAsync()
    {
        var real = await fixture.WipedAsync();
        network = new FaultyNetwork(() => server ?? fixture.Server().Uri);
        room.Graph = network.Uri.ToString();
        room.Program.With("CLAIMGRAPH_NEO4J_USER", real.User).With("CLAIMGRAPH_NEO4J_PASSWORD", real.Password);
    }
}
