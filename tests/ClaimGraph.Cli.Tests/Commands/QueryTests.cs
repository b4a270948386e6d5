using System.Text.Json;
using ClaimGraph.Tests.Neo4j;

namespace ClaimGraph.Tests.Commands;

[Collection(Neo4jRoom.Name)]
public sealed class QueryTests(Neo4jFixture fixture) : IAsyncLifetime
{
    static readonly string inbox = Path.Combine(Repository.Root, "docker", "inbox");

    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, ClaimLines.HostileQuote]);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Conflicts_OfTheSample_AreAsApproved(string format)
    {
        await LoadSampleAsync();
        var result = (await program.RunAsync("query", "conflicts", "--graph", "sqlite:sample.db", "--limit", "4", "--format", format)).ShouldExitWith(0);
        result.Output.ShouldMatchApproved(settings => settings.SubFolder("Approved").WithDiscriminator(format).NoDiff());
        result.Messages.ShouldBe("4 rows, as many as --limit lets through: there may be more.\n");
    }

    [Fact]
    public async Task Conflicts_OnATerminal_AreAsApproved()
    {
        if (!File.Exists("/usr/bin/script")) Assert.Skip("There is no 'script' here to make a terminal with.");
        await LoadSampleAsync();
        program.With("COLUMNS", "100").With("NO_COLOR", "1");
        var command = $"dotnet '{ClaimGraphProgram.Assembly}' query conflicts --graph sqlite:sample.db --limit 4 --quiet";
        var result = (await program.RunProcessAsync("/usr/bin/script", "", "-qec", command, "/dev/null")).ShouldExitWith(0);
        result.Output.ReplaceLineEndings("\n").ShouldMatchApproved(settings => settings.SubFolder("Approved").WithDiscriminator("terminal").NoDiff());
    }

    [Fact]
    public async Task Query_OnNeo4j_PrintsTheSameBytes()
    {
        var server = await fixture.WipedAsync();
        program.With("CLAIMGRAPH_NEO4J_USER", server.User).With("CLAIMGRAPH_NEO4J_PASSWORD", server.Password);
        var graph = server.Uri.ToString();
        (await program.RunAsync("load", "claims.jsonl", "--graph", graph)).ShouldExitWith(0);
        foreach (var format in (string[])["table", "json", "csv"])
        {
            string[] command = ["query", "question", "--param", "question=baghouz", "--format", format];
            (await program.RunAsync([.. command, "--graph", graph])).ShouldExitWith(0).Output.ShouldBe((await program.RunAsync(command)).ShouldExitWith(0).Output);
        }
    }

    [Fact]
    public async Task Query_WithoutName_ListsAll()
    {
        var lines = (await program.RunAsync("query")).ShouldExitWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBeGreaterThanOrEqualTo(15);
        lines.ShouldContain(line => line == "conflicts\tConflicts, the worst first\toutlet, limit");
        using var list = JsonDocument.Parse((await program.RunAsync("query", "--json")).ShouldExitWith(0).Output);
        var path = list.RootElement.EnumerateArray().Single(query => query.GetProperty("name").GetString() == "path");
        path.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ShouldBe(["from", "to", "limit"]);
        path.GetProperty("columns").EnumerateArray().Select(column => column.GetString()).ShouldContain(column => column == "quote");
    }

    [Fact]
    public async Task Query_Cypher_IsTheFileAsItStands() =>
        (await program.RunAsync("query", "place", "--cypher")).ShouldExitWith(0).Output
            .ShouldBe(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docker", "browser", "place.cypher"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Query_ToFile_IsTheSameBytesInTheFormatOfItsExtension()
    {
        var direct = (await program.RunAsync("query", "outlets", "--format", "csv")).ShouldExitWith(0).Output;
        direct.ShouldStartWith("outlet,claims,agreeing,conflicting,alone,articles\r\n");
        (await program.RunAsync("query", "outlets", "--bom", "--out", "outlets.csv")).ShouldExitWith(0).Output.ShouldBeEmpty();
        File.ReadAllBytes(program.PathOf("outlets.csv")).ShouldBe([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(direct)]);
        (await program.RunAsync("query", "outlets", "--out", "outlets.json")).ShouldExitWith(0);
        program.Read("outlets.json").ShouldBe((await program.RunAsync("query", "outlets", "--json")).Output);
    }

    [Fact]
    public async Task Query_TableInAFile_BeginsWithTheNamesOfItsColumns()
    {
        (await program.RunAsync("query", "outlets", "--out", "outlets.tsv")).ShouldExitWith(0);
        program.Read("outlets.tsv").ShouldBe("outlet\tclaims\tagreeing\tconflicting\talone\tarticles\n" + (await program.RunAsync("query", "outlets", "--out", "-")).ShouldExitWith(0).Output);
        File.Exists(program.PathOf("-")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public async Task Query_Note_StandsBelowTheRows(string format)
    {
        if (!File.Exists("/usr/bin/script")) Assert.Skip("There is no 'script' here to make a terminal with.");
        var command = $"dotnet '{ClaimGraphProgram.Assembly}' query outlets --limit 1 --format {format} 2>&1";
        var result = (await program.RunProcessAsync("/usr/bin/script", "", "-qec", command, "/dev/null")).ShouldExitWith(0);
        result.Output.ReplaceLineEndings("\n").ShouldEndWith("\n1 row, as many as --limit lets through: there may be more.\n");
        result.Output.ShouldContain("alpha");
    }

    [Fact]
    public async Task Query_HostileText_IsSafeInCsvAndWholeInJson()
    {
        var csv = (await program.RunAsync("query", "search", "--param", "words=HYPERLINK", "--format", "csv")).ShouldExitWith(0).Output;
        csv.ShouldContain("\"'=HYPERLINK(1)");
        csv.ShouldNotContain("\u001b");
        csv.ShouldNotContain("\u202e");
        using var rows = JsonDocument.Parse((await program.RunAsync("query", "search", "--param", "words=HYPERLINK", "--json")).ShouldExitWith(0).Output);
        rows.RootElement.EnumerateArray().Single().GetProperty("quote").GetString()!.ShouldStartWith("=HYPERLINK(1) \u001b]0;title\u0007 \u202eabc");
    }

    [Fact]
    public async Task Query_NothingFound_SaysWhatToCheck()
    {
        var result = (await program.RunAsync("query", "question", "--param", "question=Baghouz")).ShouldExitWith(0);
        result.Output.ShouldBeEmpty();
        result.Messages.ShouldBe("No rows. Names are compared letter by letter: check the parameters.\n");
        (await program.RunAsync("query", "workers", "--json")).ShouldExitWith(0).Output.ShouldBe("[]\n");
        program.Write("none.jsonl", "{}");
        await program.RunAsync("load", "none.jsonl", "--graph", "sqlite:empty.db");
        (await program.RunAsync("query", "conflicts", "--graph", "sqlite:empty.db")).ShouldExitWith(0).Messages.ShouldBe("No rows.\n");
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }

    async Task LoadSampleAsync() =>
        (await program.RunAsync("load", Path.Combine(inbox, "baghouz.jsonl"), Path.Combine(inbox, "baghouz.csv"), "--graph", "sqlite:sample.db")).ShouldExitWith(0);
}
