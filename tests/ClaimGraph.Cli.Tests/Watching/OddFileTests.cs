using System.Runtime.Versioning;

namespace ClaimGraph.Tests.Watching;

/// <summary>Files that are not what a worker would wish for.</summary>
public sealed class OddFileTests : IAsyncDisposable
{
    readonly Newsroom room = new();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task File_StillBeingWritten_IsTakenWhenItIsWhole()
    {
        var worker = await room.WatchAsync("--settle", "1");
        var line = ClaimLines.Any("slow");
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
    public async Task FileReadAsTheWrongFormat_IsReadAgainUnderItsRightName()
    {
        room.Put("wrong.csv", ClaimLines.Any("a"), ClaimLines.Any("b"));
        var worker = await room.WatchAsync();
        await worker.UntilAsync("in/wrong.csv: 0 loaded");
        File.Move(room.Program.PathOf("in/wrong.csv"), room.Program.PathOf("in/right.jsonl"));
        await worker.UntilAsync("in/right.jsonl: 2 loaded");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task FilesBesideAnArticle_ArePassedOverWhenTheyAreNoFiles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such pipes.");
        var outside = room.Program.Write("outside/secret.json", """{"outlet":"outside"}""");
        (await room.Program.RunProcessAsync("mkfifo", "", "in/pipe.json")).ShouldExitWith(0);
        File.CreateSymbolicLink(room.Program.PathOf("in/link.json"), outside);
        room.Program.Write("in/good.json", """{"outlet":"sana","published":"2019-02-27"}""");
        // The folder above is none of the worker's business.
        room.Program.Write("articles.jsonl", """{"file":"in/above.txt","outlet":"outside"}""");
        foreach (var name in new[] { "pipe", "link", "above", "good" }) room.Put($"{name}.txt", $"A quiet day, says {name}.");

        var worker = await room.WatchAsync();
        await worker.UntilAsync("in/pipe.txt: 0 loaded, 0 duplicate, 1 rejected of 1 read");
        await worker.UntilAsync("in/link.txt: 0 loaded, 0 duplicate, 1 rejected of 1 read");
        await worker.UntilAsync("in/above.txt: 0 loaded, 0 duplicate, 1 rejected of 1 read");
        await worker.UntilAsync("in/good.txt: 1 articles, 0 claims loaded, 0 duplicate, 0 rejected");
        (await worker.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task OddFiles_AreLeftAloneOrToldAndTheRestIsLoaded()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has none of them.");
        var outside = room.Program.Write("outside/secret.jsonl", ClaimLines.Any("outside"));
        var inbox = room.Program.PathOf("in");
        File.CreateSymbolicLink(Path.Combine(inbox, "link.jsonl"), outside);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "folder.jsonl"), Path.GetDirectoryName(outside)!);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "loop"), inbox);
        File.CreateSymbolicLink(Path.Combine(inbox, "device.jsonl"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(inbox, "dangling.jsonl"), "nowhere");
        (await room.Program.RunProcessAsync("mkfifo", "", "in/pipe.jsonl")).ShouldExitWith(0);
        room.Program.Write("in/empty.jsonl");
        room.Program.Write("in/.hidden.jsonl", ClaimLines.Any("hidden"));
        room.Program.Write("in/.hidden/half.jsonl", ClaimLines.Any("hidden, too"));
        room.Program.Write("in/notes.pdf", "no claims");
        room.Program.Write("in/README.md", "What lies here.");
        Directory.CreateDirectory(Path.Combine(inbox, "named like a file.jsonl"));
        room.Put("new\nline \u001b[31m\u202e.jsonl", ClaimLines.Any("odd"), "bad");
        room.Put(new string('ن', 123) + ".jsonl", ClaimLines.Any("long"), "bad");

        var worker = await room.WatchAsync("--set", "watch.scan-seconds=0.2");
        await worker.UntilAsync(" of 2 read;", 2);
        File.CreateSymbolicLink(Path.Combine(inbox, "late.jsonl"), outside);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "late"), Path.GetDirectoryName(outside)!);
        // Seen as a folder, and a link before its file is taken.
        Directory.Delete(Path.GetDirectoryName(room.Program.Write("in/swapped/secret.jsonl", ClaimLines.Any("outside")))!, recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(inbox, "swapped"), Path.GetDirectoryName(outside)!);
        room.Put("last.jsonl", ClaimLines.Any("last"));
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
        room.Program.Write("in/gone.jsonl", ClaimLines.Any("gone"));
        File.Delete(room.Program.PathOf("in/gone.jsonl"));
        room.Put("replaced.jsonl", ClaimLines.Any("first"));
        room.Put("replaced.jsonl", ClaimLines.Any("second"));
        File.Move(room.Put("old name.jsonl", ClaimLines.Any("named")), room.Program.PathOf("in/new name.jsonl"));
        Directory.Move(Path.GetDirectoryName(room.Program.Write("elsewhere/moved.jsonl", ClaimLines.Any("moved")))!, room.Program.PathOf("in/folder"));
        await worker.UntilAsync(" of 1 read;", 3);
        (await worker.StopAsync()).ShouldBe(0);

        foreach (var name in new[] { "in/replaced.jsonl", "in/new name.jsonl", "in/folder/moved.jsonl" }) worker.Log.ShouldContain($"{name}: 1 loaded");
        (await room.ClaimsAsync()).ShouldBe(3);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task WithoutRights_FilesAndFoldersAreToldAndLoadedOnceItHasThem()
    {
        var file = room.Put("closed.jsonl", ClaimLines.Any("closed"));
        var folder = Path.GetDirectoryName(room.Put("closed/inner.jsonl", ClaimLines.Any("inner")))!;
        File.SetUnixFileMode(room.Program.Folder, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(file, UnixFileMode.None);
        File.SetUnixFileMode(folder, UnixFileMode.None);

        var worker = room.StartAsNobody("--inbox", "in", "--rejects", "rejects", "--set", "watch.scan-seconds=0.5");
        await worker.UntilAsync("in/closed.jsonl: It cannot be read");
        await worker.UntilAsync("in/closed is passed over for now");
        room.Put("open.jsonl", ClaimLines.Any("open"), "bad");
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
        (await room.Program.RunAsync("load", room.Program.Write("first.jsonl", ClaimLines.Any("first")), "--graph", room.Graph)).ShouldExitWith(0);
        await DatabaseAsync("CREATE TRIGGER poison BEFORE INSERT ON claims WHEN NEW.ref = 'poison' BEGIN SELECT RAISE(ABORT, 'no'); END");
        // More than are taken at once, so that others are on their way when the batch breaks.
        for (var i = 0; i < 700; i++) room.Put($"good-{i}.jsonl", ClaimLines.Any($"g{i}"));
        room.Put("poison.jsonl", ClaimLines.Any("poison"), "bad");

        var worker = await room.WatchAsync("--set", "batch-size=50");
        await worker.UntilAsync("in/poison.jsonl: set aside after 3 tries");
        await worker.UntilAsync("in/good-", 700);
        room.Put("later.jsonl", ClaimLines.Any("later"));
        await worker.UntilAsync("in/later.jsonl: 1 loaded");
        await DatabaseAsync("DROP TRIGGER poison");
        room.Put("poison.jsonl", ClaimLines.Any("poison"), "bad", ClaimLines.Any("healed"));
        await worker.UntilAsync("in/poison.jsonl: 2 loaded, 0 duplicate, 1 rejected");
        (await worker.StopAsync()).ShouldBe(0);

        (await room.ClaimsAsync()).ShouldBe(704);
    }

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
