using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite;

namespace ClaimGraph.Tests.Sqlite;

/// <summary>What can be wrong with a file: one sentence that says what to do, and nothing half done.</summary>
public sealed class SqliteFaultsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task OpenAsync_FolderMissing_SaysToCreateIt()
    {
        await using var graph = new SqliteClaimGraph(folder["missing/claims.db"], new SqliteOptions());
        (await FaultOf(graph)).ShouldContain("does not exist: create it");
        Directory.Exists(folder["missing"]).ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_BelowAFile_SaysThatTheFolderIsMissing()
    {
        await File.WriteAllTextAsync(folder["file"], "text", Stop);
        await using var graph = new SqliteClaimGraph(folder["file/claims.db"], new SqliteOptions());
        (await FaultOf(graph)).ShouldContain("does not exist: create it");
    }

    [Fact]
    public async Task OpenAsync_Folder_SaysToNameAFile()
    {
        Directory.CreateDirectory(folder["inside"]);
        await using var graph = new SqliteClaimGraph(folder["inside"], new SqliteOptions());
        (await FaultOf(graph)).ShouldContain("is a folder: name a file in it");
    }

    [Fact]
    public async Task OpenAsync_NoDatabase_IsRefusedAndLeftAlone()
    {
        var bytes = Enumerable.Range(0, 10_000).Select(i => (byte)(i % 256)).ToArray();
        await File.WriteAllBytesAsync(folder["claims.db"], bytes, Stop);
        await using (var graph = new SqliteClaimGraph(folder["claims.db"], new SqliteOptions()))
            (await FaultOf(graph)).ShouldContain("is no SQLite database: name another file");
        (await File.ReadAllBytesAsync(folder["claims.db"], Stop)).ShouldBe(bytes);
    }

    [Fact]
    public async Task OpenAsync_DatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        await Database.RunAsync(folder["claims.db"], "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)", Stop);
        await Database.RunAsync(folder["marked.db"], "PRAGMA application_id = 7", Stop);
        foreach (var file in new[] { "claims.db", "marked.db" })
        {
            await using var graph = new SqliteClaimGraph(folder[file], new SqliteOptions());
            (await FaultOf(graph)).ShouldContain("database of another program: name another file");
        }

        (await Database.ReadAsync(folder["claims.db"], "SELECT name FROM sqlite_schema", Stop)).ShouldBe(["theirs"]);
        (await Database.ReadAsync(folder["claims.db"], "PRAGMA journal_mode", Stop)).ShouldBe(["delete"]);
    }

    [Fact]
    public async Task OpenAsync_EmptyFile_BecomesAGraph()
    {
        await File.WriteAllTextAsync(folder["claims.db"], "", Stop);
        await using var graph = await OpenAsync();
        (await graph.SummarizeAsync(Stop)).Claims.ShouldBe(0);
    }

    [Fact]
    public async Task ReadQuestionsAsync_DamagedFile_SaysSo()
    {
        await using (var graph = await OpenAsync())
            await new Batch(Enumerable.Range(0, 2_000).Select(i => Some.On(Some.Day(700_000 + i)))).CommitAsync(graph, Stop);
        var bytes = await File.ReadAllBytesAsync(folder["claims.db"], Stop);
        bytes.AsSpan(bytes.Length / 2).Fill(0xA5);
        await File.WriteAllBytesAsync(folder["claims.db"], bytes, Stop);

        await using var damaged = await OpenAsync();
        var fault = await Should.ThrowAsync<ClaimGraphException>(async () => await damaged.ReadQuestionsAsync([Some.Question(Some.About).Id], Stop));
        fault.Message.ShouldContain("is damaged");
        fault.IsTransient.ShouldBeFalse();
        (await Should.ThrowAsync<ClaimGraphException>(async () => await new Batch(Some.Claim()).CommitAsync(damaged, Stop))).IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task ReadQuestionsAsync_TableMissing_SaysSo()
    {
        await using var graph = await OpenAsync();
        await Database.RunAsync(folder["claims.db"], "DROP VIEW claims_readable; DROP TABLE claims", Stop);
        var fault = await Should.ThrowAsync<ClaimGraphException>(async () => await graph.SummarizeAsync(Stop));
        fault.Message.ShouldContain("does not have the tables");
    }

    [Fact]
    public async Task CommitAsync_FileThatMayNotBeWritten_SaysSo()
    {
        await using (await OpenAsync()) { }
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["claims.db"], UnixFileMode.UserRead);
        using var locked = CanWrite(folder["claims.db"]) ? ImmutableFile.Make(folder["claims.db"]) : null;

        await using var graph = await OpenAsync();
        var fault = await Should.ThrowAsync<ClaimGraphException>(() => new Batch(Some.Claim()).CommitAsync(graph, Stop));
        fault.Message.ShouldContain("may not be written: allow writing");
        fault.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_PlaceThatNobodyMayWrite_SaysSo()
    {
        // Not even root creates files there.
        if (!Directory.Exists("/proc/self")) Assert.Skip("There is no folder here that root may not write in.");
        await using var graph = new SqliteClaimGraph("/proc/self/claims.db", new SqliteOptions());
        (await FaultOf(graph)).ShouldContain("cannot be opened: make sure that you may read and write");
    }

    [Fact]
    public async Task WriteAsync_DiskFull_SaysSoAndKeepsWhatWasThere()
    {
        using var disk = SmallDisk.Mount(folder["disk"]);
        await using var graph = new SqliteClaimGraph(disk["claims.db"], new SqliteOptions { CacheMebibytes = 1 });
        await graph.OpenAsync(Stop);
        await new Batch(Some.Claim()).CommitAsync(graph, Stop);

        var many = Enumerable.Range(0, 5_000).Select(i => Some.On(Some.Day(700_000 + i)));
        var fault = await Should.ThrowAsync<ClaimGraphException>(async () => await new Batch(many) { Load = Some.Load("many") }.CommitAsync(graph, Stop));
        fault.Message.ShouldContain("is full: free some space and load again");
        fault.IsTransient.ShouldBeTrue("somebody may free some space");
        (await graph.SummarizeAsync(Stop)).Claims.ShouldBe(1);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task OpenAsync_ReadOnlyDisk_SaysSo()
    {
        using var disk = SmallDisk.Mount(folder["disk"]);
        await using (var graph = new SqliteClaimGraph(disk["claims.db"], new SqliteOptions())) await graph.OpenAsync(Stop);
        disk.MakeReadOnly();

        foreach (var file in new[] { "claims.db", "new.db" })
        {
            await using var graph = new SqliteClaimGraph(disk[file], new SqliteOptions());
            (await FaultOf(graph)).ShouldContain("make sure that you may read and write the file and its folder");
        }
    }

    [Fact]
    public async Task BeginAsync_LockedTooLong_IsTransient()
    {
        await using var first = await OpenAsync();
        await using var second = new SqliteClaimGraph(folder["claims.db"], new SqliteOptions { LockTimeout = TimeSpan.FromMilliseconds(20) });
        await second.OpenAsync(Stop);
        await using (await first.BeginAsync(Stop))
        {
            var fault = await Should.ThrowAsync<ClaimGraphException>(async () => await second.BeginAsync(Stop));
            fault.IsTransient.ShouldBeTrue();
            fault.Message.ShouldContain("is being written by another process");
        }

        await using var transaction = await second.BeginAsync(Stop);
    }

    [Fact]
    public async Task WriteAsync_SameClaimTwice_IsAFaultAndIsTakenBack()
    {
        await using var graph = await OpenAsync();
        var claim = Some.Claim();
        await new Batch(claim).CommitAsync(graph, Stop);
        await using (var transaction = await graph.BeginAsync(Stop))
        {
            var change = new BatchChange
            {
                Loads = [new LoadChange(Some.Load("again"), [])],
                Rules = "r",
                Claims = [Some.Record(claim)],
                Positions = [Some.Position(claim)],
                Neighbours = [],
                RemovedLinks = [],
                AddedLinks = [],
            };
            (await Should.ThrowAsync<ClaimGraphException>(async () => await transaction.WriteAsync(change, Stop))).IsTransient.ShouldBeFalse();
        }

        (await graph.SummarizeAsync(Stop)).Loads.ShouldBe(1);
        await new Batch(Some.Claim(reference: "next")) { Load = Some.Load("next", new Books(1, 0, 1, 1, 0, 0)) }.CommitAsync(graph, Stop);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    async Task<SqliteClaimGraph> OpenAsync()
    {
        var graph = new SqliteClaimGraph(folder["claims.db"], new SqliteOptions());
        await graph.OpenAsync(Stop);
        return graph;
    }

    static async Task<string> FaultOf(SqliteClaimGraph graph)
    {
        var fault = await Should.ThrowAsync<ClaimGraphException>(async () => await graph.OpenAsync(Stop));
        fault.IsTransient.ShouldBeFalse();
        return fault.Message;
    }

    static bool CanWrite(string path)
    {
        try
        {
            using (File.OpenWrite(path)) return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
