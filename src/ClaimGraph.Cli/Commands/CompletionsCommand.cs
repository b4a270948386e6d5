using System.CommandLine;
using ClaimGraph.Cli.Completion;

namespace ClaimGraph.Cli.Commands;

/// <summary>Prints a completion script for a shell.</summary>
sealed class CompletionsCommand : CliCommand
{
    readonly Argument<string> shell = new("SHELL") { Description = string.Join(", ", CompletionScripts.Shells) };

    /// <summary>Creates the command.</summary>
    internal CompletionsCommand()
        : base("completions", "Print a script that completes commands and options in your shell.",
            "source <(claimgraph completions bash)", "claimgraph completions fish > ~/.config/fish/completions/claimgraph.fish")
    {
        shell.CompletionSources.Add(CompletionScripts.Shells);
        Add(shell);
    }

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation invocation)
    {
        var name = invocation.Value(shell)!;
        if (!CompletionScripts.Shells.Contains(name))
            throw new UsageException($"There is no script for '{name}': the shells are {string.Join(", ", CompletionScripts.Shells)}.{Nearest.Hint(name, CompletionScripts.Shells)}");
        invocation.Output.Data.Write(CompletionScripts.Of(name).ReplaceLineEndings("\n"));
        return Task.FromResult(ExitCode.Done);
    }
}
