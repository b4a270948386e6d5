using System.Globalization;
using System.Runtime.Versioning;

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
            room.Put("there.jsonl", Line("a")),
            room.Put("مجلد/أخبار اليوم.jsonl", Line("b"), "{\"kind\":"),
        };
        var worker = await room.WatchAsync();
        paths.Add(room.Put("later.jsonl", Line("c"), Line("a")));
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
        room.Put("a.jsonl", Line("a"));
        room.Put("same.jsonl", Line("s"));
        var worker = await room.WatchAsync("--set", "log.level=debug");
        await worker.UntilAsync(" of 1 read;", 2);
        room.Put("a.jsonl", Line("a"), Line("b"));
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
    public async Task File_StillBeingWritten_IsTakenWhenItIsWhole()
    {
        var worker = await room.WatchAsync("--settle", "1");
        var line = Line("slow");
        await using (var stream = new FileStream(room.Program.PathOf("in/slow.jsonl"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        {
            // A slow writer is what this is about: it goes on for three times as long as a file must stay as it is.
            foreach (var piece in line.Chunk((line.Length / 30) + 1))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(piece));
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        await worker.UntilAsync("in/slow.jsonl: 1 loaded, 0 duplicate, 0 rejected of 1 read");
        (await worker.StopAsync()).ShouldBe(0);

        (await room.StatusAsync()).GetProperty("loads").GetInt64().ShouldBe(1);
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
        room.Put("m.jsonl", Line("a"), "bad");
        var worker = await room.WatchAsync();
        await worker.UntilAsync("in/m.jsonl: 1 loaded, 0 duplicate, 1 rejected");
        File.Exists(room.Program.PathOf("rejects/m.jsonl.rejected.jsonl")).ShouldBeTrue();
        room.Put("m.jsonl", Line("a"), Line("b"));
        await worker.UntilAsync("in/m.jsonl: 1 loaded, 1 duplicate, 0 rejected");
        (await worker.StopAsync()).ShouldBe(0);
        Directory.GetFiles(room.Program.PathOf("rejects")).ShouldBeEmpty();
    }

    [Fact]
    public async Task FileReadAsTheWrongFormat_IsReadAgainUnderItsRightName()
    {
        room.Put("wrong.csv", Line("a"), Line("b"));
        var worker = await room.WatchAsync();
        await worker.UntilAsync("in/wrong.csv: 0 loaded");
        File.Move(room.Program.PathOf("in/wrong.csv"), room.Program.PathOf("in/right.jsonl"));
        await worker.UntilAsync("in/right.jsonl: 2 loaded");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task OddFiles_AreLeftAloneOrToldAndTheRestIsLoaded()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has none of them.");
        var outside = room.Program.Write("outside/secret.jsonl", Line("outside"));
        var inbox = room.Program.PathOf("in");
        File.CreateSymbolicLink(Path.Combine(inbox, "link.jsonl"), outside);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "folder.jsonl"), Path.GetDirectoryName(outside)!);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "loop"), inbox);
        File.CreateSymbolicLink(Path.Combine(inbox, "device.jsonl"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(inbox, "dangling.jsonl"), "nowhere");
        (await room.Program.RunProcessAsync("mkfifo", "", "in/pipe.jsonl")).ShouldExitWith(0);
        room.Program.Write("in/empty.jsonl");
        room.Program.Write("in/.hidden.jsonl", Line("hidden"));
        room.Program.Write("in/.hidden/half.jsonl", Line("hidden, too"));
        room.Program.Write("in/notes.txt", "no claims");
        Directory.CreateDirectory(Path.Combine(inbox, "named like a file.jsonl"));
        room.Put("new\nline \u001b[31m\u202e.jsonl", Line("odd"), "bad");
        room.Put(new string('ن', 123) + ".jsonl", Line("long"), "bad");

        var worker = await room.WatchAsync("--set", "watch.scan-seconds=0.2");
        await worker.UntilAsync(" of 2 read;", 2);
        File.CreateSymbolicLink(Path.Combine(inbox, "late.jsonl"), outside);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "late"), Path.GetDirectoryName(outside)!);
        // Seen as a folder, and a link before its file is taken.
        Directory.Delete(Path.GetDirectoryName(room.Program.Write("in/swapped/secret.jsonl", Line("outside")))!, recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "swapped"), Path.GetDirectoryName(outside)!);
        room.Put("last.jsonl", Line("last"));
        await worker.UntilAsync("in/last.jsonl: 1 loaded");
        (await worker.StopAsync()).ShouldBe(0);

        worker.Log.ShouldContain("Stopped. 3 files loaded, 3 claims loaded");
        worker.Log.ShouldContain("in/new line ⟦U+001B⟧[31m⟦U+202E⟧.jsonl: 1 loaded");
        worker.Log.Where(letter => char.IsControl(letter) && letter is not ('\n' or '\r')).ShouldBeEmpty();
        Directory.GetFiles(room.Program.PathOf("rejects")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Files_GoneReplacedOrNamedAnew_EndAsTheyAre()
    {
        var worker = await room.WatchAsync("--settle", "0.6");
        room.Program.Write("in/gone.jsonl", Line("gone"));
        File.Delete(room.Program.PathOf("in/gone.jsonl"));
        room.Put("replaced.jsonl", Line("first"));
        room.Put("replaced.jsonl", Line("second"));
        File.Move(room.Put("old name.jsonl", Line("named")), room.Program.PathOf("in/new name.jsonl"));
        Directory.Move(Path.GetDirectoryName(room.Program.Write("elsewhere/moved.jsonl", Line("moved")))!, room.Program.PathOf("in/folder"));
        await worker.UntilAsync(" of 1 read;", 3);
        (await worker.StopAsync()).ShouldBe(0);

        foreach (var name in new[] { "in/replaced.jsonl", "in/new name.jsonl", "in/folder/moved.jsonl" }) worker.Log.ShouldContain($"{name}: 1 loaded");
        (await room.ClaimsAsync()).ShouldBe(3);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task WithoutRights_FilesAndFoldersAreToldAndLoadedOnceItHasThem()
    {
        var file = room.Put("closed.jsonl", Line("closed"));
        var folder = Path.GetDirectoryName(room.Put("closed/inner.jsonl", Line("inner")))!;
        File.SetUnixFileMode(room.Program.Folder, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(file, UnixFileMode.None);
        File.SetUnixFileMode(folder, UnixFileMode.None);

        var worker = room.StartAsNobody("--inbox", "in", "--rejects", "rejects", "--set", "watch.scan-seconds=0.5");
        await worker.UntilAsync("in/closed.jsonl: It cannot be read");
        await worker.UntilAsync("in/closed is passed over for now");
        room.Put("open.jsonl", Line("open"), "bad");
        await worker.UntilAsync("The rejected lines of in/open.jsonl could not be kept");
        await worker.UntilAsync("in/open.jsonl: 1 loaded, 0 duplicate, 1 rejected");
        File.SetUnixFileMode(file, UnixFileMode.OtherRead | UnixFileMode.UserRead);
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        await worker.UntilAsync("in/closed.jsonl: 1 loaded");
        await worker.UntilAsync("in/closed/inner.jsonl: 1 loaded");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task PoisonFile_IsSetAsideAndTheRestIsLoaded()
    {
        (await room.Program.RunAsync("load", room.Program.Write("first.jsonl", Line("first")), "--graph", room.Graph)).ShouldExitWith(0);
        await DatabaseAsync("CREATE TRIGGER poison BEFORE INSERT ON claims WHEN NEW.ref = 'poison' BEGIN SELECT RAISE(ABORT, 'no'); END");
        // More than are taken at once, so that others are on their way when the batch breaks.
        for (var i = 0; i < 700; i++) room.Put($"good-{i}.jsonl", Line($"g{i}"));
        room.Put("poison.jsonl", Line("poison"), "bad");

        var worker = await room.WatchAsync("--set", "batch-size=50");
        await worker.UntilAsync("in/poison.jsonl: set aside after 3 tries");
        await worker.UntilAsync("in/good-", 700);
        room.Put("later.jsonl", Line("later"));
        await worker.UntilAsync("in/later.jsonl: 1 loaded");
        await DatabaseAsync("DROP TRIGGER poison");
        room.Put("poison.jsonl", Line("poison"), "bad", Line("healed"));
        await worker.UntilAsync("in/poison.jsonl: 2 loaded, 0 duplicate, 1 rejected");
        (await worker.StopAsync()).ShouldBe(0);

        (await room.ClaimsAsync()).ShouldBe(704);
    }

    [Fact]
    public async Task OtherRules_EndTheWorkerWithTheReason()
    {
        (await room.Program.RunAsync("load", room.Program.Write("first.jsonl", Line("first")), "--graph", room.Graph)).ShouldExitWith(0);
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
        room.Put("a.jsonl", Line("a"));
        room.Program.Write("desk/b.jsonl", Line("b"));
        var worker = room.Start();
        await worker.UntilAsync("\"EventId\":2,", 2);
        (await worker.StopAsync()).ShouldBe(0);
        worker.Log.ShouldContain("\"Message\":\"in/a.jsonl: 1 loaded");
        worker.Log.ShouldContain("\"File\":\"desk/b.jsonl\"");
    }

    [Fact]
    public async Task TwoWorkers_ShareTheFiles()
    {
        // Large enough that neither is done with all before the other one begins.
        for (var i = 0; i < 600; i++) room.Put(FormattableString.Invariant($"f{i:000}.jsonl"), [.. Enumerable.Range(0, 10).Select(line => Line($"{i}-{line}"))]);
        var first = room.Start("--inbox", "in", "--set", "batch-size=50");
        var second = room.Start("--inbox", "in", "--set", "batch-size=50");
        await first.UntilAsync("claimgraph watches");
        await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == 6_000);
        (await first.StopAsync()).ShouldBe(0);
        (await second.StopAsync()).ShouldBe(0);

        foreach (var worker in new[] { first, second }) worker.Log.ShouldContain(" 10 loaded, 0 duplicate");
        var status = await room.StatusAsync();
        status.GetProperty("loads").GetInt64().ShouldBe(600);
        status.GetProperty("audit").GetProperty("ledger").GetProperty("duplicate").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task DeadWorker_LeavesItsFilesToTheOther()
    {
        for (var i = 0; i < 300; i++) room.Put(FormattableString.Invariant($"f{i:000}.jsonl"), Line($"{i}-a"), Line($"{i}-b"));
        string[] options = ["--inbox", "in", "--set", "watch.lease-seconds=2", "--set", "batch-size=20"];
        var first = room.Start(options);
        await first.UntilAsync(" 2 loaded, 0 duplicate", 5);
        var second = room.Start(options);
        await second.UntilAsync("claimgraph watches");
        await first.KillAsync();

        await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == 600);
        room.Put("last.jsonl", Line("last"));
        await second.UntilAsync("in/last.jsonl: 1 loaded");
        (await second.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task TenRestarts_LeaveNoDuplicateAndNoGap()
    {
        for (var i = 0; i < 200; i++) room.Put(string.Create(CultureInfo.InvariantCulture, $"f{i:000}.jsonl"), Line($"a{i}"), Line($"b{i}"), "bad");
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
        room.Put("last.jsonl", Line("last"));
        await last.UntilAsync("in/last.jsonl: 1 loaded");
        await Newsroom.UntilAsync(async () => await room.ClaimsAsync() == 401);
        (await last.StopAsync()).ShouldBe(0);

        (await room.Program.RunAsync("load", "in", "--graph", "sqlite:clean.db")).ShouldExitWith(0);
        (await room.ReportAsync()).ShouldBe(await room.ReportAsync("sqlite:clean.db"));
        Directory.GetFiles(room.Program.PathOf("rejects"), "*.rejected.jsonl").Length.ShouldBe(200);
        Directory.GetFiles(room.Program.PathOf("rejects"), "*.part").ShouldBeEmpty();
    }

    static string Line(string name) => ClaimLines.Count(name, "alpha", 40 + (name.Length * 7));

    async Task DatabaseAsync(string statement)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={room.Program.PathOf("news.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write out their own statements.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
