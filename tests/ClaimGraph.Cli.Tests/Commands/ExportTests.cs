using System.Xml.Linq;

namespace ClaimGraph.Tests.Commands;

public sealed class ExportTests : IAsyncLifetime
{
    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, ClaimLines.Count("e-1", "alpha", 7, quote: "=HYPERLINK(1) \u001b]0;title\u0007 \u202eabc <script>'\\\\"), "{broken"]);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("cypher")]
    public async Task Export_ToFile_IsTheSameBytesAsStandardOutput(string format)
    {
        var before = Directory.GetFileSystemEntries(program.Folder).Length;
        var direct = (await program.RunAsync("export", "--format", format)).ShouldExitWith(0);
        direct.Messages.ShouldBeEmpty();
        var written = (await program.RunAsync("export", "--out", $"graph.{format}")).ShouldExitWith(0);

        written.Output.ShouldBeEmpty();
        written.Messages.ShouldBe($"5 claims, 4 positions, 3 links: graph.{format}\n");
        program.Read($"graph.{format}").ShouldBe(direct.Output);
        direct.Output.ShouldContain("أربعون مقاتلا");
        direct.Output.ShouldNotContain("\u001b");
        Directory.GetFileSystemEntries(program.Folder).Length.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Export_GraphMl_IsXml() =>
        XDocument.Parse((await program.RunAsync("export", "--format", "graphml")).ShouldExitWith(0).Output).Descendants().Count(element => element.Name.LocalName == "edge").ShouldBeGreaterThan(20);

    [Fact]
    public async Task Export_CsvToFolder_ReplacesAnOlderExportOnly()
    {
        var first = (await program.RunAsync("export", "--format", "csv", "--out", "out")).ShouldExitWith(0);
        first.Messages.ShouldContain("neo4j-admin database import full @import.args neo4j");
        var claims = program.Read("out/nodes-Claim.csv");
        claims.ShouldContain("\"=HYPERLINK(1) \u001b]0;title\u0007 \u202eabc", Case.Sensitive, "The import must get the very text.");
        program.Write("out/nodes-Claim.csv", "old");

        (await program.RunAsync("export", "--out", "out", "--spreadsheet")).ShouldExitWith(0);
        program.Read("out/nodes-Claim.csv").ShouldContain("\"'=HYPERLINK(1) ⟦U+001B⟧]0;title⟦U+0007⟧ ⟦U+202E⟧abc");
        (await program.RunAsync("export", "--out", "out/")).ShouldExitWith(0);
        program.Read("out/nodes-Claim.csv").ShouldBe(claims);
        program.Write("out/mine.txt", "mine");
        (await program.RunAsync("export", "--out", "out")).ShouldExitWith(2).Messages.ShouldContain("out holds other things (mine.txt)");
        program.Read("out/mine.txt").ShouldBe("mine\n");
        Directory.GetDirectories(program.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Export_CsvToAFolderThatIsThere_LeavesTheFolderWhereItIs()
    {
        (await program.RunAsync("export", "--format", "csv", "--out", "out")).ShouldExitWith(0);
        var claims = program.Read("out/nodes-Claim.csv");
        Directory.CreateSymbolicLink(program.PathOf("link"), program.PathOf("out"));
        program.Write("out/nodes-Claim.csv", "old");
        (await program.RunAsync("export", "--out", "link")).ShouldExitWith(0);

        new DirectoryInfo(program.PathOf("link")).LinkTarget.ShouldBe(program.PathOf("out"));
        program.Read("out/nodes-Claim.csv").ShouldBe(claims);
        Directory.GetFileSystemEntries(program.PathOf("out")).Select(Path.GetFileName).ShouldBe(Exporting.ImportCsvWriter.FileNames, ignoreOrder: true);

        (await program.RunAsync("export", "--out", "link", "--graph", "sqlite:none.db")).ShouldExitWith(3);
        program.Read("out/nodes-Claim.csv").ShouldBe(claims, "An export that fails takes nothing away.");
        File.Exists(program.PathOf("out/import.args")).ShouldBeTrue();
    }

    [Fact]
    public async Task Export_ToMinus_IsStandardOutput()
    {
        (await program.RunAsync("export", "--format", "graphml", "--out", "-")).ShouldExitWith(0).Output.ShouldStartWith("<?xml");
        (await program.RunAsync("report", "--out", "-")).ShouldExitWith(0).Output.ShouldStartWith("#");
        File.Exists(program.PathOf("-")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("no/graph.cypher cannot be written: the folder it lies in is not there.", "--out", "no/graph.cypher")]
    [InlineData("no/out cannot be written", "--format", "csv", "--out", "no/out")]
    [InlineData("claims.jsonl is a file: name a folder", "--format", "csv", "--out", "claims.jsonl")]
    public async Task Export_PlaceThatCannotBe_IsTold(string expected, params string[] options) =>
        (await program.RunAsync(["export", .. options])).ShouldExitWith(2).Messages.ShouldContain(expected);

    [Fact]
    public async Task Export_GraphThatIsMissing_IsToldAndLeavesNothing()
    {
        (await program.RunAsync("export", "--out", "graph.cypher", "--graph", "sqlite:none.db")).ShouldExitWith(3).Messages.ShouldContain("There is no graph at sqlite:none.db");
        File.Exists(program.PathOf("graph.cypher")).ShouldBeFalse();
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }
}
