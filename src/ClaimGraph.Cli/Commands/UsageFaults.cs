using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimGraph.Cli.Commands;

/// <summary>Puts what is wrong with a command line into sentences.</summary>
static class UsageFaults
{
    /// <summary>Every fault, with what was probably meant.</summary>
    internal static IReadOnlyList<string> Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var faults = new List<string>();
        foreach (var token in result.UnmatchedTokens) faults.Add(Unknown(command, token));
        foreach (var error in result.Errors)
        {
            if (IsUnknown(error, result.UnmatchedTokens)) continue;
            var message = error.SymbolResult is CommandResult && command.Subcommands.Count > 0
                ? faults.Count > 0 ? "" : "A command is missing: 'claimgraph --help' lists them."
                : error.Message;
            if (message.Length > 0 && !faults.Contains(message)) faults.Add(message);
        }

        return faults;
    }

    /// <summary>The command with its parents: "claimgraph load".</summary>
    internal static string PathOf(Command command) =>
        command is ClaimGraphCommand ? ClaimGraphCommand.ProgramName : $"{ClaimGraphCommand.ProgramName} {command.Name}";

    static string Unknown(Command command, string token)
    {
        var isOption = token.StartsWith('-') && token.Length > 1;
        if (!isOption && command.Subcommands.Count == 0) return $"'{token}' is one argument too many for '{PathOf(command)}'.";
        var words = isOption
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
                .SelectMany(option => option.Aliases.Prepend(option.Name)).Where(word => word.StartsWith('-'))
            : command.Subcommands.Select(sub => sub.Name);
        return $"There is no {(isOption ? "option" : "command")} '{token}'.{Nearest.Hint(token, words)}";
    }

    // The library's own sentence for an unmatched token quotes it.
    static bool IsUnknown(ParseError error, IReadOnlyList<string> unmatched) =>
        unmatched.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) && error.SymbolResult is CommandResult;
}
