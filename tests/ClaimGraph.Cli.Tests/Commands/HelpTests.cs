namespace ClaimGraph.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    public static TheoryData<string> CommandNames => ["load", "extract", "watch", "report", "dashboard", "explain", "query", "export", "status", "vocabulary", "schema", "demo", "config", "completions"];

    [Fact]
    public async Task Root_Help_IsAsApproved()
    {
        var result = (await program.RunAsync("--help")).ShouldExitWith(0);
        result.Messages.ShouldBeEmpty();
        result.Output.ShouldMatchApproved(settings => settings.SubFolder("Approved").WithDiscriminator("root").NoDiff());
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Command_Help_IsAsApproved(string command)
    {
        var result = (await program.RunAsync(command, "--help")).ShouldExitWith(0);
        result.Output.ShouldMatchApproved(settings => settings.SubFolder("Approved").WithDiscriminator(command).NoDiff());
    }

    [Theory]
    [InlineData("-h", "load")]
    [InlineData("load", "-h")]
    [InlineData("load", "-h", "--no-such-option")]
    [InlineData("help", "load")]
    public async Task Help_Anywhere_ShowsTheCommand(params string[] arguments)
    {
        var result = (await program.RunAsync(arguments)).ShouldExitWith(0);
        result.Output.ShouldContain("Usage: claimgraph load PATH...");
    }

    [Fact]
    public async Task NoArguments_ShowTheRootHelp()
    {
        var result = (await program.RunAsync()).ShouldExitWith(0);
        result.Output.ShouldContain("Exit codes:");
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Command_Examples_ComeBeforeOptions(string command)
    {
        var output = (await program.RunAsync(command, "--help")).Output;
        output.IndexOf("Examples:", StringComparison.Ordinal).ShouldBeInRange(0, output.IndexOf("Usage:", StringComparison.Ordinal));
        output.ShouldContain($"  {(command == "completions" ? "source <(claimgraph" : "claimgraph")} {command}");
    }

    public void Dispose() => program.Dispose();
}
