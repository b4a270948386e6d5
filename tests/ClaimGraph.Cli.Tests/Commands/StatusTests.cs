using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class StatusTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Status_LoadedGraph_ShowsCountsAndTheLastLoad()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, "{ broken"]);
        await program.RunAsync("load", "claims.jsonl");
        var text = (await program.RunAsync("status", "--audit")).ShouldExitWith(0).Output;
        text.ShouldContain("graph       sqlite:claims.db (schema ");
        text.ShouldContain("claims      4 in 4 articles of 4 outlets");
        text.ShouldContain("conflicts   minor 0, major 0, extreme 1");
        text.ShouldContain("the last: claims.jsonl, ");
        text.ShouldContain("audit       the books close: 4 claims for 4 loaded, 1 rejection for 1 rejected");
    }

    [Fact]
    public async Task Status_Json_HoldsTheSame()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        await program.RunAsync("load", "claims.jsonl");
        using var document = JsonDocument.Parse((await program.RunAsync("status", "--json", "--audit")).ShouldExitWith(0).Output);
        var root = document.RootElement;
        root.GetProperty("claims").GetInt64().ShouldBe(4);
        root.GetProperty("conflicts").GetProperty("extreme").GetInt64().ShouldBe(1);
        root.GetProperty("links").GetProperty("CONFLICTS_WITH").GetInt64().ShouldBe(1);
        root.GetProperty("lastLoad").GetProperty("loaded").GetInt64().ShouldBe(4);
        root.GetProperty("audit").GetProperty("holds").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Status_NoGraph_ExitsWithThree() =>
        (await program.RunAsync("status")).ShouldExitWith(3).Messages.ShouldContain("There is no graph at sqlite:claims.db");

    [Fact]
    public async Task Status_FileThatIsNoGraph_ExitsWithThree()
    {
        program.Write("claims.db", [.. Enumerable.Repeat("this is no database", 200)]);
        var result = (await program.RunAsync("status")).ShouldExitWith(3);
        result.Messages.ShouldNotContain("   at ");
    }

    public void Dispose() => program.Dispose();
}
