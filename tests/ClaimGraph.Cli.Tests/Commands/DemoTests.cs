using System.Text.RegularExpressions;

namespace ClaimGraph.Tests.Commands;

public sealed partial class DemoTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Demo_InAnEmptyFolder_LoadsReportsAndSaysWhatToTypeNext()
    {
        for (var run = 0; run < 2; run++)
        {
            var result = (await program.RunAsync("demo")).ShouldExitWith(0);
            result.Output.ShouldContain(" 0 duplicate, 0 rejected");
            result.Output.ShouldContain("The worst conflicts of the sample");
            WorstMark().Count(result.Output).ShouldBe(3);
            program.Read("claimgraph-demo/demo-report.md").ShouldStartWith("#");
            var next = NextExplain().Match(result.Output);
            next.Success.ShouldBeTrue();
            var explained = await program.RunAsync(next.Groups["arguments"].Value.Split(' '));
            explained.ShouldExitWith(0).Output.ShouldContain("CONFLICTS_WITH");
        }
    }

    [GeneratedRegex("^A  ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WorstMark();

    [GeneratedRegex("^  claimgraph (?<arguments>explain .*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NextExplain();

    public void Dispose() => program.Dispose();
}
