using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimGraph.Tests;

/// <summary>Progress bars, on a terminal and without one.</summary>
public sealed partial class ProgressTests : IDisposable
{
    const string HideCursor = "\u001b[?25l";
    const string ShowCursor = "\u001b[?25h";

    readonly ClaimGraphProgram program = new ClaimGraphProgram().With("TERM", "xterm-256color");

    [Fact]
    public async Task Load_OnATerminal_DrawsABarAndLeavesTheRestAlone()
    {
        program.Write("claims.jsonl", [.. Lines(5_000), "{}", ClaimLines.Hostile.Replace("\"kind\"", "\"\\u001b[31mkind\"", StringComparison.Ordinal)]);
        await using var terminal = PseudoTerminal.Start(program, "load claims.jsonl --report report.md");

        (await terminal.EndAsync()).ShouldBe(0);
        terminal.Written.ShouldContain("lines, ");
        terminal.Written.ShouldContain("claims.jsonl:5001 (byte ");
        terminal.Written.ShouldContain("1 file into sqlite:claims.db: 5,000 loaded, 0 duplicate, 2 rejected");
        terminal.Written.ShouldContain("report: report.md");
        terminal.Written.ShouldNotContain("\u001b[31mkind");
        ShouldShowTheCursor(terminal.Written);
    }

    [Fact]
    public async Task Report_OnATerminal_DrawsABarOnlyBesideAFile()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
        await using var file = PseudoTerminal.Start(program, "report --out report.md");
        (await file.EndAsync()).ShouldBe(0);
        file.Written.ShouldContain(HideCursor);
        ShouldShowTheCursor(file.Written);

        await using var data = PseudoTerminal.Start(program, "report");
        (await data.EndAsync()).ShouldBe(0);
        data.Written.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Load_WithData_LeavesThemAlone()
    {
        program.Write("claims.jsonl", Lines(2_500));
        await using var terminal = PseudoTerminal.Start(program, "load claims.jsonl --json > summary.json");

        (await terminal.EndAsync()).ShouldBe(0);
        terminal.Written.ShouldContain(HideCursor);
        program.Read("summary.json").ShouldStartWith("{\n");
        program.Read("summary.json").ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("TERM", "dumb", "load claims.jsonl")]
    [InlineData("TERM", "xterm", "load claims.jsonl --quiet")]
    public async Task Load_OnATerminalWithoutBars_SendsNoControlSequence(string name, string value, string arguments)
    {
        program.Write("claims.jsonl", Lines(10));
        await using var terminal = PseudoTerminal.Start(program.With(name, value), arguments);

        (await terminal.EndAsync()).ShouldBe(0);
        terminal.Written.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Load_WithoutColour_DrawsABarWithoutIt()
    {
        program.Write("claims.jsonl", Lines(2_500));
        await using var terminal = PseudoTerminal.Start(program.With("NO_COLOR", "1"), "load claims.jsonl");

        (await terminal.EndAsync()).ShouldBe(0);
        terminal.Written.ShouldContain(HideCursor);
        Colour().IsMatch(terminal.Written).ShouldBeFalse();
    }

    [Fact]
    public async Task Load_EndedAtOnce_LeavesACleanTerminal()
    {
        await using var terminal = PseudoTerminal.Start(program, "load -");
        await terminal.UntilAsync(HideCursor);
        await terminal.SignalAsync("INT");
        await terminal.UntilAsync("Stopping. Press Ctrl-C again to end at once.");
        await terminal.SignalAsync("INT");

        (await terminal.EndAsync()).ShouldBe(130);
        ShouldShowTheCursor(terminal.Written);
    }

    [Fact]
    public async Task Load_WithoutTerminal_WritesNoBar()
    {
        program.Write("claims.jsonl", Lines(2_500));

        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0).Messages.ShouldBeEmpty();
    }

    public void Dispose() => program.Dispose();

    static string[] Lines(int count) => [.. Enumerable.Range(0, count).Select(i => ClaimLines.Count(string.Create(CultureInfo.InvariantCulture, $"n-{i}"), "alpha", i, place: string.Create(CultureInfo.InvariantCulture, $"village-{i % 500}")))];

    static void ShouldShowTheCursor(string written) =>
        written.LastIndexOf(ShowCursor, StringComparison.Ordinal).ShouldBeGreaterThan(written.LastIndexOf(HideCursor, StringComparison.Ordinal));

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
