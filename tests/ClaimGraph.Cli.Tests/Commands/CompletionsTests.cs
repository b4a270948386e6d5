namespace ClaimGraph.Tests.Commands;

public sealed class CompletionsTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Theory]
    [InlineData("claimgraph rep", "report")]
    [InlineData("claimgraph report --sev", "--severity")]
    [InlineData("claimgraph report --severity ex", "extreme")]
    [InlineData("claimgraph completions po", "powershell")]
    [InlineData("claimgraph query most", "most-contested")]
    [InlineData("claimgraph vocabulary --type pop", "population")]
    public async Task Bash_Word_IsCompleted(string line, string expected)
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("There is no bash here.");
        (await CompleteAsync(line)).ShouldBe([expected]);
    }

    [Fact]
    public async Task Bash_EmptyWordAfterLoad_LeavesFilesToTheShell()
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("There is no bash here.");
        (await CompleteAsync("claimgraph load ")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _claimgraph claimgraph")]
    [InlineData("zsh", "compdef _claimgraph claimgraph")]
    [InlineData("fish", "complete -c claimgraph")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task Script_OfEachShell_Registers(string shell, string expected)
    {
        var result = (await program.RunAsync("completions", shell)).ShouldExitWith(0);
        result.Output.ShouldContain(expected);
        result.Output.ShouldNotContain("\r");
    }

    async Task<string[]> CompleteAsync(string line)
    {
        program.Write("bin/claimgraph", "#!/bin/bash", $"exec dotnet '{ClaimGraphProgram.Assembly}' \"$@\"");
        var script = $$"""
            chmod +x bin/claimgraph; PATH="$PWD/bin:$PATH"
            source <(claimgraph completions bash)
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            read -ra COMP_WORDS <<<"$COMP_LINE"; [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _claimgraph
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var result = (await program.RunProcessAsync("/bin/bash", "", "-c", script)).ShouldExitWith(0);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => program.Dispose();
}
