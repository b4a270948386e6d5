namespace ClaimGraph.Tests.Watching;

/// <summary>The worker as a newsroom meets it: the real program, real files.</summary>
public sealed class WatchTests : IAsyncDisposable
{
    readonly Newsroom room = new();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Files_ThereAndArriving_AreLoadedAndLeftAsTheyAre()
    {
        var paths = new List<string>
        {
            room.Put("there.jsonl", ClaimLines.Any("a")),
            room.Put("مجلد/أخبار اليوم.jsonl", ClaimLines.Any("b"), "{\"kind\":"),
        };
        var worker = await room.WatchAsync();
        paths.Add(room.Put("later.jsonl", ClaimLines.Any("c"), ClaimLines.Any("a")));
        paths.Add(room.Put("new folder/deeper/table.csv", "outlet,article.id,article.published,kind,about.action,about.who,about.unit,value.min", "alpha,x,2019-02-27,quantity,left,isis-members,person,7"));
        var before = paths.ConvertAll(path => (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));
        await worker.UntilAsync(" of 1 read;", 2);
        await worker.UntilAsync(" of 2 read;", 2);

        (await worker.StopAsync()).ShouldBe(0);

        paths.ConvertAll(path => (File.ReadAllText(path), File.GetLastWriteTimeUtc(path))).ShouldBe(before);
        var ledger = await room.LedgerAsync();
        ledger.GetProperty("loaded").GetInt64().ShouldBe(4);
        ledger.GetProperty("duplicate").GetInt64().ShouldBe(1);
        ledger.GetProperty("rejected").GetInt64().ShouldBe(1);
        var rejected = room.Program.Read("rejects/مجلد/أخبار اليوم.jsonl.rejected.jsonl");
        rejected.ShouldStartWith("# in/مجلد/أخبار اليوم.jsonl:2 (byte ");
        rejected.ShouldEndWith("\n{\"kind\":\n");
        Directory.GetFiles(room.Program.PathOf("rejects"), "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Fact]
    public async Task File_Changed_IsLoadedAgainAndUnchangedIsNot()
    {
        room.Put("a.jsonl", ClaimLines.Any("a"));
        room.Put("same.jsonl", ClaimLines.Any("s"));
        var worker = await room.WatchAsync("--set", "log.level=debug");
        await worker.UntilAsync(" of 1 read;", 2);
        room.Put("a.jsonl", ClaimLines.Any("a"), ClaimLines.Any("b"));
        await worker.UntilAsync("in/a.jsonl: 1 loaded, 1 duplicate");
        File.SetLastWriteTimeUtc(room.Program.PathOf("in/same.jsonl"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await worker.UntilAsync("in/same.jsonl: the graph holds these bytes already");
        (await worker.StopAsync("INT")).ShouldBe(0);

        var second = await room.WatchAsync("--set", "log.level=debug");
        await second.UntilAsync("holds these bytes already", 2);
        (await second.StopAsync()).ShouldBe(0);

        second.Log.ShouldContain("Stopped. 0 files loaded");
        (await room.StatusAsync()).GetProperty("loads").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task SeveralInboxes_KeepTheirRejectsApart()
    {
        room.Program.Write("wire/in/x.jsonl", "no claim");
        room.Program.Write("desk/in/x.jsonl", "no claim either");
        var worker = room.Start("--inbox", "wire/in", "--inbox", "desk/in/", "--rejects", "rejects");
        await worker.UntilAsync("1 rejected of 1 read", 2);
        (await worker.StopAsync()).ShouldBe(0);

        room.Program.Read("rejects/in/x.jsonl.rejected.jsonl").ShouldContain("wire/in/x.jsonl:1");
        room.Program.Read("rejects/in-2/x.jsonl.rejected.jsonl").ShouldContain("desk/in/x.jsonl:1");
    }

    [Theory]
    [InlineData("in", "in/rejects")]
    [InlineData("in", "./in/")]
    [InlineData("in", ".")]
    [InlineData("in", "link")]
    public async Task RejectsAndInboxThatLieInEachOther_AreRefused(string inbox, string rejects)
    {
        Directory.CreateDirectory(room.Program.PathOf("in/rejects"));
        Directory.CreateSymbolicLink(room.Program.PathOf("link"), room.Program.PathOf("in/rejects"));
        var result = (await room.Program.RunAsync("watch", "--inbox", inbox, "--rejects", rejects)).ShouldExitWith(2);
        result.Messages.ShouldContain("lie in each other");
    }

    [Fact]
    public async Task MendedFile_LosesItsRejectedLines()
    {
        room.Put("m.jsonl", ClaimLines.Any("a"), "bad");
        var worker = await room.WatchAsync();
        await worker.UntilAsync("in/m.jsonl: 1 loaded, 0 duplicate, 1 rejected");
        File.Exists(room.Program.PathOf("rejects/m.jsonl.rejected.jsonl")).ShouldBeTrue();
        room.Put("m.jsonl", ClaimLines.Any("a"), ClaimLines.Any("b"));
        await worker.UntilAsync("in/m.jsonl: 1 loaded, 1 duplicate, 0 rejected");
        (await worker.StopAsync()).ShouldBe(0);
        Directory.GetFiles(room.Program.PathOf("rejects")).ShouldBeEmpty();
    }

    [Fact]
    public async Task OtherRules_EndTheWorkerWithTheReason()
    {
        (await room.Program.RunAsync("load", room.Program.Write("first.jsonl", ClaimLines.Any("first")), "--graph", room.Graph)).ShouldExitWith(0);
        var worker = room.Start("--inbox", "in", "--set", "comparison.major-ratio=1.5");

        (await worker.EndAsync()).ShouldBe(3);

        worker.Log.ShouldContain("made with another vocabulary or with other comparison settings");
        worker.Log.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task WrongSettings_AreAllToldAtOnce()
    {
        room.Program.With("CLAIMGRAPH_WATCH_SCAN_SECONDS", "often");
        var result = (await room.Program.RunAsync("watch", "--inbox", "nowhere", "--rejects", "nor here", "--settle", "0", "--set", "log.format=xml", "--set", "watch.tries=x"))
            .ShouldExitWith(2);
        foreach (var fault in new[] { "6 things are wrong", "watch.scan-seconds", "The inbox nowhere is no folder", "nor here is not there", "watch.settle-seconds", "log.format", "watch.tries" })
            result.Messages.ShouldContain(fault);
        (await room.Program.RunAsync("watch")).ShouldExitWith(2).Messages.ShouldContain("--inbox DIR");
    }

    [Fact]
    public async Task Settings_OfTheFile_NameSeveralFolders()
    {
        Directory.CreateDirectory(room.Program.PathOf("desk"));
        room.Program.Write("claimgraph.json", """{ "watch": { "inbox": ["in", "desk"], "settle-seconds": 0.2 }, "log.format": "json" }""");
        room.Put("a.jsonl", ClaimLines.Any("a"));
        room.Program.Write("desk/b.jsonl", ClaimLines.Any("b"));
        var worker = room.Start();
        await worker.UntilAsync("\"EventId\":2,", 2);
        (await worker.StopAsync()).ShouldBe(0);
        worker.Log.ShouldContain("\"Message\":\"in/a.jsonl: 1 loaded");
        worker.Log.ShouldContain("\"File\":\"desk/b.jsonl\"");
    }
}
