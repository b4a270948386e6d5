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
        result.Output.ShouldContain("  - Are they about other times? No. (other-time)");
        result.Output.ShouldContain("  * Are they two states at one time? Yes. (values-differ)");
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
        result.Messages.ShouldContain("claimgraph: 'twin' names 2 claims");
        result.Messages.ShouldContain("alpha, 2019-02-27: 1");
        result.Messages.ShouldContain("beta, 2019-02-27: 2");
    }

    [Fact]
    public async Task Explain_NoMatch_SaysWhereRefsAre() =>
        (await program.RunAsync("explain", "a-1", "nobody")).ShouldExitWith(2).Messages.ShouldContain("No claim in sqlite:claims.db has the ref 'nobody'");

    [Fact]
    public async Task Explain_TwoClaims_IsAsApproved() => Approve((await program.RunAsync("explain", "a-1", "b-1")).ShouldExitWith(0).Output);

    [Theory]
    [InlineData("b-1")]
    [InlineData("left at BAGHOUZ")]
    public async Task Explain_QuestionByClaimOrLabel_IsAsApproved(string name) => Approve((await program.RunAsync("explain", name)).ShouldExitWith(0).Output);

    [Fact]
    public async Task Explain_QuestionById_ShowsIt()
    {
        using var report = JsonDocument.Parse((await program.RunAsync("report", "--format", "json", "--question", "elsewhere")).Output);
        var id = report.RootElement.GetProperty("questions")[0].GetProperty("id").GetString()!;
        (await program.RunAsync("explain", id[..8])).ShouldExitWith(0).Output.ShouldStartWith("how many isis-members left at elsewhere (person)\n1 position, 1 claim, 0 links");
    }

    [Fact]
    public async Task Explain_QuestionAsJson_IsAnArrayOfWhatTwoClaimsGive()
    {
        using var question = JsonDocument.Parse((await program.RunAsync("explain", "a-1", "--json")).ShouldExitWith(0).Output);
        using var claims = JsonDocument.Parse((await program.RunAsync("explain", "a-1", "b-1", "--json")).ShouldExitWith(0).Output);
        var same = question.RootElement.EnumerateArray().Single(one => one.GetProperty("a").GetProperty("ref").GetString() == "a-1" && one.GetProperty("b").GetProperty("ref").GetString() == "b-1");
        same.EnumerateObject().Select(member => member.Name).ShouldBe(claims.RootElement.EnumerateObject().Select(member => member.Name));
        JsonElement.DeepEquals(same.GetProperty("link"), claims.RootElement.GetProperty("link")).ShouldBeTrue();
        JsonElement.DeepEquals(same.GetProperty("rungs"), claims.RootElement.GetProperty("rungs")).ShouldBeTrue();
    }

    [Fact]
    public async Task Explain_MoreLinksThanTheLimit_SaysHowManyAreShown()
    {
        var result = (await program.RunAsync("explain", "a-1", "--limit", "1")).ShouldExitWith(0);
        result.Output.ShouldContain("Links (1 of ");
        result.Output.ShouldContain("Extreme conflict");
        result.Messages.ShouldContain("--limit N shows more");
        (await program.RunAsync("explain", "a-1", "--limit", "0")).ShouldExitWith(2).Messages.ShouldContain("--limit takes a number from 1 on; not '0'.");
    }

    [Fact]
    public async Task Explain_SeveralQuestions_ListsThem()
    {
        var result = (await program.RunAsync("explain", "how many")).ShouldExitWith(2);
        result.Messages.ShouldContain("'how many' names 2 questions");
        result.Messages.ShouldContain("how many isis-members left at elsewhere (person)");
    }

    [Fact]
    public async Task Explain_NoQuestion_SaysWhereLabelsAre() =>
        (await program.RunAsync("explain", "nothing of the kind")).ShouldExitWith(2).Messages.ShouldContain("'claimgraph report' shows the labels.");

    [Fact]
    public async Task Explain_DigitsOfAPosition_PointsToTheQueryThatTakesThem()
    {
        using var rows = System.Text.Json.JsonDocument.Parse((await program.RunAsync("query", "conflicts", "--json")).ShouldExitWith(0).Output);
        var id = rows.RootElement[0].GetProperty("from_id").GetString()!;

        (await program.RunAsync("explain", id)).ShouldExitWith(2).Messages.ShouldContain($"claimgraph query path -p from={id}");
        (await program.RunAsync("explain", id, id)).ShouldExitWith(2).Messages.ShouldContain($"claimgraph query path -p from={id}");
        (await program.RunAsync("query", "path", "-p", $"from={id}")).ShouldExitWith(0).Output.ShouldContain(id);
    }

    static void Approve(string output, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        output.ShouldMatchApproved(settings => settings.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"ExplainTests.{test}.{type}.{extension}").NoDiff());

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }
}
