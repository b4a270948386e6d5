using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class ExplainTests : IAsyncLifetime
{
    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, ClaimLines.Count("twin", "alpha", 1), ClaimLines.Count("twin", "beta", 2)]);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Fact]
    public async Task Explain_Conflict_QuotesBothSidesAndEndsInTheVerdict()
    {
        var result = (await program.RunAsync("explain", "a-1", "b-1")).ShouldExitWith(0);
        result.Output.ShouldContain("أربعون مقاتلا");
        result.Output.ShouldContain("four thousand fighters");
        result.Output.ShouldContain("* values-differ");
        result.Output.ShouldContain("CONFLICTS_WITH (values-differ, extreme)");
    }

    [Fact]
    public async Task Explain_Json_HoldsTheRungsAndTheLink()
    {
        var result = (await program.RunAsync("explain", "b-1", "a-1", "--json")).ShouldExitWith(0);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("link").GetProperty("verdict").GetString().ShouldBe("CONFLICTS_WITH");
        document.RootElement.GetProperty("rungs").EnumerateArray().Count(rung => rung.GetProperty("holds").GetBoolean()).ShouldBe(1);
        document.RootElement.GetProperty("a").GetProperty("quote").GetString().ShouldBe("four thousand fighters");
    }

    [Fact]
    public async Task Explain_ByTheBeginningOfAnId_FindsTheClaim()
    {
        using var document = JsonDocument.Parse((await program.RunAsync("explain", "b-1", "a-1", "--json")).Output);
        var id = document.RootElement.GetProperty("a").GetProperty("id").GetString()!;
        (await program.RunAsync("explain", id[..12], "a-1")).ShouldExitWith(0).Output.ShouldContain("four thousand fighters");
    }

    [Fact]
    public async Task Explain_ClaimsOfOnePosition_AreNothingToCompare() =>
        (await program.RunAsync("explain", "a-1", "c-1")).ShouldExitWith(0).Output.ShouldContain("the same position");

    [Fact]
    public async Task Explain_OtherQuestions_SaysWhyNothingIsComparable() =>
        (await program.RunAsync("explain", "a-1", "d-1")).ShouldExitWith(0).Output.ShouldNotContain("CONFLICTS_WITH");

    [Fact]
    public async Task Explain_SeveralMatches_ListsThem()
    {
        var result = (await program.RunAsync("explain", "twin", "a-1")).ShouldExitWith(2);
        result.Messages.ShouldContain("'twin' names 2 claims");
        result.Messages.ShouldContain("alpha, 2019-02-27: 1");
        result.Messages.ShouldContain("beta, 2019-02-27: 2");
    }

    [Fact]
    public async Task Explain_NoMatch_SaysWhereRefsAre() =>
        (await program.RunAsync("explain", "a-1", "nobody")).ShouldExitWith(2).Messages.ShouldContain("No claim in sqlite:claims.db has the ref 'nobody'");

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }
}
