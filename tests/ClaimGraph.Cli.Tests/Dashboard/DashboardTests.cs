using System.Text;
using System.Text.Json;

namespace ClaimGraph.Tests.Dashboard;

/// <summary>The real dashboard, on a terminal and without one.</summary>
public sealed class DashboardTests : IAsyncLifetime
{
    const string Enter = "\u001b[?1049h";
    const string Leave = "\u001b[?1049l";

    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        program.With("TERM", "xterm-256color").With("DISPLAY", "").With("WAYLAND_DISPLAY", "").With("XDG_DATA_HOME", program.PathOf("own"));
        program.Write("claims.jsonl", [.. ClaimLines.Conflict, "{}"]);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
    }

    [Fact]
    public async Task Dashboard_OnATerminal_ShowsOpensAndLeaves()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard");
        await terminal.UntilAsync("how many isis-members left at baghouz (person)");
        await terminal.TypeAsync("\r");
        await terminal.UntilAsync("أربعون مقاتلا");
        await terminal.TypeAsync("G");
        await terminal.UntilAsync("Are they two states at one time? Yes. (values-differ)");
        await terminal.TypeAsync("\u001bOC");
        await terminal.UntilAsync("[Undecided");
        await terminal.TypeAsync("?");
        await terminal.UntilAsync("Shift-Tab");
        await terminal.TypeAsync("?");
        await terminal.UntilAsync("Nothing is undecided.");
        await terminal.TypeAsync("q");

        (await terminal.EndAsync()).ShouldBe(0);
        ShouldBeRestored(terminal.Written);
    }

    [Fact]
    public async Task Dashboard_WhileOthersLoad_ShowsWhatIsNew()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard --interval 0.1");
        await terminal.UntilAsync("[Conflicts 1]");
        program.Write("more.jsonl", ClaimLines.Count("d-2", "alpha", 90_000, place: "elsewhere"));
        (await program.RunAsync("load", "more.jsonl")).ShouldExitWith(0);

        await terminal.UntilAsync("[Conflicts 2]");
        await terminal.UntilAsync("how many isis-members left at elsewhere (person)");
        await terminal.TypeAsync("/elsewhere");
        await terminal.UntilAsync("filter: ");
        await terminal.TypeAsync("\rq");
        (await terminal.EndAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Dashboard_WhileOthersLoad_ShowsWhatIsNewOnAnOpenQuestion()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard --interval 0.1", height: 60);
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.TypeAsync("\r");
        await terminal.UntilAsync("forty fighters");
        program.Write("more.jsonl", ClaimLines.Count("d-2", "delta", 40, quote: "some forty, says delta"));
        (await program.RunAsync("load", "more.jsonl")).ShouldExitWith(0);

        await terminal.UntilAsync("some forty, says delta");
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public async Task Dashboard_AtASignal_RestoresTheTerminal(string signal)
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard");
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.SignalAsync(signal);

        (await terminal.EndAsync()).ShouldBe(0);
        ShouldBeRestored(terminal.Written);
    }

    [Fact]
    public async Task Dashboard_StoppedAndBroughtBack_GivesTheTerminalAwayAndTakesItAgain()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard");
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.SignalAsync("TSTP");
        await terminal.UntilAsync(Leave);
        await terminal.SignalAsync("CONT");
        await terminal.UntilAsync(Enter);
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Dashboard_Resized_IsDrawnAgain()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard");
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.ResizeAsync(30, 10);
        await terminal.UntilAsync("30x10 is too small");
        await terminal.ResizeAsync(100, 30);
        await terminal.UntilAsync(new string('─', 100));
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Dashboard_Copies_InBase64()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard");
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.TypeAsync("\r");
        await terminal.UntilAsync("forty fighters");
        await terminal.TypeAsync("Gc");
        await terminal.UntilAsync($"\u001b]52;c;");
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
        var base64 = terminal.Written.Split("\u001b]52;c;")[1].Split('\a')[0];
        Encoding.UTF8.GetString(Convert.FromBase64String(base64)).Split(" / ").ShouldBe(["أربعون مقاتلا", "four thousand fighters"], ignoreOrder: true);
    }

    [Fact]
    public async Task Dashboard_WritesTheReport_ForItsUserAlone()
    {
        await using var terminal = PseudoTerminal.Start(program, "dashboard", width: 200);
        await terminal.UntilAsync("[Conflicts 1]");
        await terminal.TypeAsync("o");
        await terminal.UntilAsync("The report is ");
        await terminal.TypeAsync("o");
        await terminal.UntilAsync("The report is ");
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
        var file = Directory.EnumerateFiles(program.PathOf("own/claimgraph")).ShouldHaveSingleItem();
        Path.GetExtension(file).ShouldBe(".html");
        File.ReadAllText(file).ShouldContain("four thousand fighters");
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Path.GetDirectoryName(file)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Dashboard_WithoutColour_SendsNone()
    {
        await using var terminal = PseudoTerminal.Start(program.With("NO_COLOR", "1"), "dashboard");
        await terminal.UntilAsync("> ");
        await terminal.TypeAsync("j\r");
        await terminal.UntilAsync("أربعون مقاتلا");
        await terminal.TypeAsync("q");
        (await terminal.EndAsync()).ShouldBe(0);
        System.Text.RegularExpressions.Regex.IsMatch(terminal.Written, "\u001b\\[[0-9;]*m", System.Text.RegularExpressions.RegexOptions.NonBacktracking).ShouldBeFalse();
    }

    [Fact]
    public async Task Dashboard_WithoutATerminal_PrintsOnceAndEnds()
    {
        var result = (await program.RunAsync("dashboard")).ShouldExitWith(0);

        result.Output.ShouldContain("4 claims");
        result.Output.ShouldContain("extreme ");
        result.Output.ShouldContain("how many isis-members left at baghouz (person)");
        result.Output.ShouldContain("alpha");
        result.Output.ShouldContain("claims.jsonl");
        result.Messages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TERM=dumb", "dashboard")]
    [InlineData("TERM=xterm", "dashboard --once")]
    public async Task Dashboard_OnATerminalThatCannot_PrintsOnceAndEnds(string term, string arguments)
    {
        await using var terminal = PseudoTerminal.Start(program.With("TERM", term[5..]), arguments);
        (await terminal.EndAsync()).ShouldBe(0);
        terminal.Written.ShouldContain("how many isis-members left at baghouz (person)");
        terminal.Written.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Dashboard_Json_HoldsTotalsAndLists()
    {
        using var document = JsonDocument.Parse((await program.RunAsync("dashboard", "--json")).ShouldExitWith(0).Output);
        var root = document.RootElement;

        root.GetProperty("claims").GetInt32().ShouldBe(4);
        root.GetProperty("questionsInConflict")[0].GetProperty("worst").GetString().ShouldBe("extreme");
        root.GetProperty("outletList").EnumerateArray().Select(outlet => outlet.GetProperty("outlet").GetString()).ShouldContain(outlet => outlet == "alpha");
        root.GetProperty("rejectionList")[0].GetProperty("line").GetInt32().ShouldBe(5);
        root.GetProperty("loadsNotEnded").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Dashboard_NoGraph_SaysWhatToDo() =>
        (await program.RunAsync("dashboard", "--graph", "sqlite:none.db")).ShouldExitWith(3).Messages.ShouldContain("load claims into it first");

    [Theory]
    [InlineData("--interval takes seconds from 0.1 to 3600; not '0'.", "--interval", "0")]
    [InlineData("there is no such file", "--report", "none.html")]
    public async Task Dashboard_WrongOption_SaysWhatToDo(string message, params string[] arguments) =>
        (await program.RunAsync(["dashboard", .. arguments])).ShouldExitWith(2).Messages.ShouldContain(message);

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return default;
    }

    static void ShouldBeRestored(string written)
    {
        written.LastIndexOf(Leave, StringComparison.Ordinal).ShouldBeGreaterThan(written.LastIndexOf(Enter, StringComparison.Ordinal));
        written.LastIndexOf("\u001b[?25h", StringComparison.Ordinal).ShouldBeGreaterThan(written.LastIndexOf("\u001b[?25l", StringComparison.Ordinal));
        written.LastIndexOf("\u001b[?7h", StringComparison.Ordinal).ShouldBeGreaterThan(written.LastIndexOf("\u001b[?7l", StringComparison.Ordinal));
    }
}
