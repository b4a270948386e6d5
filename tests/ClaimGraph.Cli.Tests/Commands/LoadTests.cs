using System.Runtime.Versioning;
using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class LoadTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Load_File_TellsTheBooks()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, "", "{ broken"]);
        var result = (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
        result.Output.ShouldBe("""
            1 file into sqlite:claims.db: 4 loaded, 0 duplicate, 1 rejected
            books: 6 lines = 1 blank + 5 read; 5 read = 4 loaded + 0 duplicate + 1 rejected

            """.ReplaceLineEndings("\n"));
        result.Messages.ShouldStartWith("claims.jsonl:6 (byte ");
    }

    [Fact]
    public async Task Load_Twice_ChangesNothing()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        await program.RunAsync("load", "claims.jsonl");
        foreach (var option in new[] { "--json", "--reread" })
        {
            var result = (await program.RunAsync("load", "claims.jsonl", "--json", option)).ShouldExitWith(0);
            using var summary = JsonDocument.Parse(result.Output);
            summary.RootElement.GetProperty("loaded").GetInt64().ShouldBe(0);
            summary.RootElement.GetProperty("duplicate").GetInt64().ShouldBe(4);
        }
    }

    [Fact]
    public async Task Load_StandardInput_IsRead()
    {
        var result = (await program.RunWithInputAsync(string.Join('\n', ClaimLines.Conflict), "load", "-", "--json")).ShouldExitWith(0);
        using var summary = JsonDocument.Parse(result.Output);
        summary.RootElement.GetProperty("loaded").GetInt64().ShouldBe(4);
        summary.RootElement.GetProperty("files")[0].GetProperty("file").GetString().ShouldBe("-");
    }

    [Fact]
    public async Task Load_CsvOnStandardInput_IsReadWhenSaidSo()
    {
        const string Csv = "outlet,article.id,article.published,kind,about.action,about.who,value.min,value.max\nalpha,x,2019-02-01,quantity,left,isis-members,5,5\n";
        (await program.RunWithInputAsync(Csv, "load", "-", "--format", "csv")).ShouldExitWith(0).Output.ShouldContain("1 loaded");
    }

    [Fact]
    public async Task Load_Folder_TakesClaimFilesBelowInOrdinalOrder()
    {
        program.Write("inbox/b.jsonl", ClaimLines.Conflict[0]);
        program.Write("inbox/a/z.ndjson", ClaimLines.Conflict[1]);
        program.Write("inbox/Z.JSONL", ClaimLines.Conflict[2]);
        program.Write("inbox/notes.pdf", "no claims");
        program.Write("inbox/README.md", "Claims of the week.");
        Directory.CreateSymbolicLink(program.PathOf("inbox/a/loop"), program.PathOf("inbox"));
        var result = (await program.RunAsync("load", "inbox", "--json")).ShouldExitWith(0);
        using var summary = JsonDocument.Parse(result.Output);
        summary.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString())
            .ShouldBe(["inbox/Z.JSONL", "inbox/a/z.ndjson", "inbox/b.jsonl"]);
    }

    [Fact]
    public async Task Load_MissingFile_IsNamedAndTheRestGoesOn()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        var result = (await program.RunAsync("load", "missing.jsonl", "claims.jsonl")).ShouldExitWith(1);
        result.Messages.ShouldContain("missing.jsonl is not there");
        result.Output.ShouldContain("4 loaded");
    }

    [Fact]
    public async Task Load_NothingThatCanBeLoaded_ExitsWithOne()
    {
        Directory.CreateDirectory(program.PathOf("empty"));
        (await program.RunAsync("load", "missing.jsonl")).ShouldExitWith(1).Messages.ShouldContain("nothing could be loaded");
        (await program.RunAsync("load", "empty")).ShouldExitWith(1).Messages.ShouldContain("empty holds no claim or article files");
        program.Write("bad.jsonl", "{ broken", "[]");
        (await program.RunAsync("load", "bad.jsonl")).ShouldExitWith(1).Output.ShouldContain("2 rejected");
    }

    [Fact]
    public async Task Load_EmptyFile_IsDone()
    {
        program.Write("empty.jsonl");
        (await program.RunAsync("load", "empty.jsonl")).ShouldExitWith(0).Output.ShouldContain("0 lines = 0 blank + 0 read");
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task Load_FolderWithoutRights_IsNamed()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Rights are tested on Linux.");
        string[] run = ["dotnet", ClaimGraphProgram.Assembly, "load", "inbox", "--dry-run"];
        if (Environment.IsPrivilegedProcess)
        {
            // Rights do not bind root.
            if (!File.Exists("/usr/bin/setpriv")) Assert.Skip("This user sees everything, and there is no 'setpriv' to become another.");
            run = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. run];
            File.SetUnixFileMode(program.Folder, (UnixFileMode)0b101_101_101);
        }

        program.Write("inbox/open/a.jsonl", ClaimLines.Conflict[0]);
        program.Write("inbox/shut/b.jsonl", ClaimLines.Conflict[1]);
        File.SetUnixFileMode(program.PathOf("inbox/shut"), UnixFileMode.None);
        try
        {
            var result = (await program.RunProcessAsync(run[0], "", run[1..])).ShouldExitWith(1);
            result.Messages.ShouldContain("inbox/shut cannot be listed");
            result.Output.ShouldContain("1 good");
        }
        finally
        {
            File.SetUnixFileMode(program.PathOf("inbox/shut"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.SetUnixFileMode(program.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Load_ManyRejections_ShowsTenAndKeepsAll()
    {
        program.Write("bad.jsonl", [ClaimLines.Conflict[0], .. Enumerable.Repeat("{ broken", 15)]);
        var shown = (await program.RunAsync("load", "bad.jsonl", "--dry-run")).ShouldExitWith(0);
        shown.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(11);
        shown.Messages.ShouldContain("... and 5 more: --rejected FILE keeps them all.");
        (await program.RunAsync("load", "bad.jsonl", "--rejected", "rejected.jsonl")).ShouldExitWith(0);
        program.Read("rejected.jsonl").Split('\n').Count(line => line == "{ broken").ShouldBe(15);
        (await program.RunAsync("load", "bad.jsonl", "--rejected", "bad.jsonl")).ShouldExitWith(2).Messages.ShouldContain("is one of the files to load");
    }

    [Fact]
    public async Task Load_DryRun_WritesNothing()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        var result = (await program.RunAsync("load", "claims.jsonl", "--dry-run")).ShouldExitWith(0);
        result.Output.ShouldContain("nothing written: 4 good");
        Directory.GetFiles(program.Folder).Select(Path.GetFileName).ShouldBe(["claims.jsonl"]);
    }

    [Theory]
    [InlineData("report.md")]
    [InlineData("report.json")]
    [InlineData("report.csv")]
    public async Task Load_WithReport_WritesIt(string file)
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl", "--report", file)).ShouldExitWith(0).Messages.ShouldContain($"report: {file}");
        program.Read(file).ShouldContain("four thousand fighters");
    }

    [Fact]
    public async Task Load_Quiet_SaysNothing()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl", "-q")).ShouldExitWith(0).Everything.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_OfferedPipe_IsReadOnce()
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("There is no bash here.");
        program.Write("claims.jsonl", ClaimLines.Conflict);
        var result = await program.RunProcessAsync("/bin/bash", "", "-c", $"dotnet '{ClaimGraphProgram.Assembly}' load <(cat claims.jsonl)");
        result.ShouldExitWith(0).Output.ShouldContain("4 loaded");
    }

    [Fact]
    public async Task Load_Articles_AreTold()
    {
        program.Write("news.jsonl", Article("a-1", "A quiet day in the hills."), "", Article("a-2", "Les habitants de la ville ont quitté leurs maisons dans la nuit, selon plusieurs témoins qui ont parlé avec nous."));
        program.Write("town.txt", "Nothing of note.");
        var result = (await program.RunAsync("load", "news.jsonl", "town.txt", "--rejected", "rejected.jsonl")).ShouldExitWith(0);
        result.Output.ShouldBe("""
            news.jsonl: 2 articles, 0 loaded, 0 duplicate, 0 rejected
            town.txt: 0 loaded, 0 duplicate, 1 rejected
            2 files into sqlite:claims.db: 0 loaded, 0 duplicate, 1 rejected
            2 articles read; the books count the claims found in them, and the articles rejected
            books: 4 lines = 3 blank + 1 read; 1 read = 0 loaded + 0 duplicate + 1 rejected

            """.ReplaceLineEndings("\n"));
        result.Messages.ShouldContain("news.jsonl:3 (a-2): no claims: its language is fr, only ar and en are read");
        result.Messages.ShouldContain("town.txt:1 (byte 0): outlet: Nothing says which outlet published this article");
        // A text is mended in its own file.
        program.Read("rejected.jsonl").Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("# town.txt:1");
        (await program.RunAsync("load", "town.txt", "--outlet", "sana", "--published", "2019-02-27", "--json")).ShouldExitWith(0).Output.ShouldContain("\"articles\": 1,");
        (await program.RunAsync("load", "town.txt", "--published", "2019-02/..")).ShouldExitWith(2).Messages.ShouldContain("give both ends");
    }

    [Fact]
    public async Task Load_ArticlesWithAFormat_AreTakenForClaims()
    {
        program.Write("news.jsonl", Article("a-1", "A quiet day in the hills."));
        (await program.RunAsync("load", "news.jsonl", "--format", "jsonl")).ShouldExitWith(1).Output.ShouldContain("1 rejected");
    }

    static string Article(string id, string text) => $$"""{"id":"{{id}}","outlet":"sana","published":"2019-02-27","text":"{{text}}"}""";

    public void Dispose() => program.Dispose();
}
