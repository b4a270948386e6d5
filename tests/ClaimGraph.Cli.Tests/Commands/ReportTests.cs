using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class ReportTests : IAsyncLifetime
{
    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Fact]
    public async Task Report_ByDefault_IsMarkdownWithBothQuotes()
    {
        var result = (await program.RunAsync("report")).ShouldExitWith(0);
        result.Output.ShouldStartWith("#");
        result.Output.ShouldContain("أربعون مقاتلا");
        result.Output.ShouldContain("four thousand fighters");
        result.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_ToFile_IsTheSameBytesAndLeavesNothingElse()
    {
        var before = Directory.GetFiles(program.Folder).Length;
        var direct = (await program.RunAsync("report", "--format", "json")).ShouldExitWith(0);
        (await program.RunAsync("report", "--out", "report.json")).ShouldExitWith(0).Output.ShouldBeEmpty();
        program.Read("report.json").ShouldBe(direct.Output);
        (await program.RunAsync("report", "--json")).Output.ShouldBe(direct.Output);
        Directory.GetFiles(program.Folder).Length.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Report_ToFolderThatIsMissing_IsTold() =>
        (await program.RunAsync("report", "--out", "no/report.md")).ShouldExitWith(2).Messages.ShouldContain("no/report.md cannot be written");

    [Theory]
    [InlineData(1, "--fail-on", "minor")]
    [InlineData(1, "--fail-on", "extreme")]
    [InlineData(0, "--fail-on", "extreme", "--place", "elsewhere")]
    [InlineData(0, "--severity", "extreme")]
    [InlineData(1, "--severity", "extreme", "--fail-on", "major")]
    public async Task Report_FailOn_SetsTheExitCode(int expected, params string[] options)
    {
        var result = (await program.RunAsync(["report", .. options])).ShouldExitWith(expected);
        if (expected == 1) result.Messages.ShouldContain("the worst conflict is extreme");
    }

    [Theory]
    [InlineData(1, "--place", "elsewhere")]
    [InlineData(1, "--place", "syria")]
    [InlineData(1, "--outlet", "delta")]
    [InlineData(2, "--when", "2019-02")]
    [InlineData(0, "--when", "2018")]
    [InlineData(1, "--question", "Baghouz")]
    [InlineData(1, "--severity", "major")]
    public async Task Report_Filter_LeavesQuestions(int expected, params string[] options)
    {
        var result = (await program.RunAsync(["report", "--format", "json", .. options])).ShouldExitWith(0);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("questions").GetArrayLength().ShouldBe(expected);
    }

    [Fact]
    public async Task Report_CsvWithBom_BeginsWithIt()
    {
        (await program.RunAsync("report", "--out", "conflicts.csv", "--bom")).ShouldExitWith(0);
        File.ReadAllBytes(program.PathOf("conflicts.csv"))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public async Task Report_GraphThatIsMissing_IsToldAndNotCreated()
    {
        var result = (await program.RunAsync("report", "--graph", "sqlite:none.db")).ShouldExitWith(3);
        result.Messages.ShouldBe("claimgraph: There is no graph at sqlite:none.db: load claims into it first (claimgraph load PATH), or name another with --graph.\n");
        File.Exists(program.PathOf("none.db")).ShouldBeFalse();
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }
}
