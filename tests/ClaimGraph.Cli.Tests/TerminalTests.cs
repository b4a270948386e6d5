namespace ClaimGraph.Tests;

/// <summary>What may reach a terminal, and what may not.</summary>
public sealed class TerminalTests : IAsyncLifetime
{
    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, ClaimLines.HostileQuote, ClaimLines.Hostile, ClaimLines.Hostile.Replace("\"kind\"", "\"\\u001b[31mkind\"", StringComparison.Ordinal)]);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Theory]
    [InlineData("load", "claims.jsonl", "--reread")]
    [InlineData("load", "claims.jsonl", "--reread", "--json")]
    [InlineData("report")]
    [InlineData("report", "--format", "csv")]
    [InlineData("report", "--format", "json")]
    [InlineData("explain", "a-1", "b-1")]
    [InlineData("explain", "a-1", "evil\u001b[31m")]
    [InlineData("explain", "a-1", "evil\u001b[31m", "--json")]
    [InlineData("explain", "evil\u001b[31m")]
    [InlineData("explain", "evil\u001b[31m", "--json")]
    [InlineData("explain", "none\u001b[31m\u202e")]
    [InlineData("explain", "a-1", "none\u001b[31m\u202e")]
    [InlineData("dashboard")]
    [InlineData("dashboard", "--json")]
    [InlineData("status", "--audit")]
    [InlineData("query", "question")]
    [InlineData("query", "question", "--format", "csv")]
    [InlineData("query", "question", "--json")]
    [InlineData("query", "rejections")]
    [InlineData("query", "rejections", "--format", "csv")]
    [InlineData("query", "alone", "--param", "outlet=evil-out\u202elet")]
    [InlineData("query", "alone", "--param", "out\u001b[31mlet=x")]
    [InlineData("query", "alone", "--limit", "\u001b[31m")]
    [InlineData("query", "no\u001b[31mne")]
    [InlineData("vocabulary")]
    [InlineData("config")]
    [InlineData("--help")]
    public async Task Output_WithoutTerminal_HoldsNoEscapeAndNoBidiControl(params string[] arguments)
    {
        var everything = (await program.RunAsync(arguments)).Everything;
        everything.ShouldNotBeEmpty();
        foreach (var c in everything)
            (c is '\u001b' or '\u009b' or '\u0007' or '\u202e').ShouldBeFalse($"U+{(int)c:X4} in: {everything}");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task Terminal_WithoutColour_HoldsNoEscape(string name, string value)
    {
        var result = await RunOnTerminalAsync(program.With(name, value), "explain a-1 b-1");
        result.Output.ShouldContain("CONFLICTS_WITH");
        result.Output.ShouldNotContain("\u001b");
        (await RunOnTerminalAsync(program.With(name, value), "config")).Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Terminal_WithColour_HasItUnlessForbidden()
    {
        program.With("TERM", "xterm-256color");
        (await RunOnTerminalAsync(program, "explain a-1 b-1")).Output.ShouldContain("\u001b[1m");
        (await RunOnTerminalAsync(program, "explain a-1 b-1 --no-color")).Output.ShouldNotContain("\u001b");
        (await RunOnTerminalAsync(program, "vocabulary baghouz")).Output.ShouldContain("baghouz");
    }

    [Fact]
    public async Task Terminal_RowsOfAQuery_HoldNothingThatActs()
    {
        var result = await RunOnTerminalAsync(program.With("NO_COLOR", "1"), "query question");
        result.Output.ShouldContain("⟦U+001B⟧]0;title");
        foreach (var c in result.Output) (c is '\u001b' or '\u009b' or '\u0007' or '\u202e').ShouldBeFalse($"U+{(int)c:X4} in: {result.Output}");
    }

    static async Task<ProgramResult> RunOnTerminalAsync(ClaimGraphProgram program, string arguments)
    {
        if (!File.Exists("/usr/bin/script")) Assert.Skip("There is no 'script' here to make a terminal with.");
        return (await program.RunProcessAsync("/usr/bin/script", "", "-qec", $"dotnet '{ClaimGraphProgram.Assembly}' {arguments}", "/dev/null")).ShouldExitWith(0);
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }
}
