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
        var unknown = result.UnmatchedTokens;
        if (command.Subcommands.Count > 0)
        {
            // What follows a mistyped command belongs to that command.
            var word = unknown.FirstOrDefault(token => !IsOption(token));
            if (word is not null) return [Unknown(command, word)];
            if (unknown.Count == 0) return ["A command is missing: 'claimgraph --help' lists them."];
        }

        var faults = unknown.Select(token => Unknown(command, token)).ToList();
        foreach (var error in result.Errors)
        {
            if (error.SymbolResult is CommandResult) continue;
            var message = error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing ? Missing(command, missing.Argument) : error.Message;
            if (!faults.Contains(message)) faults.Add(message);
        }

        return faults;
    }

    /// <summary>The command with its parents: "claimgraph load".</summary>
    internal static string PathOf(Command command) =>
        command is ClaimGraphCommand ? ClaimGraphCommand.ProgramName : $"{ClaimGraphCommand.ProgramName} {command.Name}";

    static string Missing(Command command, Argument argument) =>
        $"'{PathOf(command)}' needs {argument.HelpName ?? argument.Name} ({argument.Description}).";

    static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    static string Unknown(Command command, string token)
    {
        if (!IsOption(token) && command.Subcommands.Count == 0) return $"'{token}' is one argument too many for '{PathOf(command)}'.";
        var words = IsOption(token)
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
                .SelectMany(option => option.Aliases.Prepend(option.Name)).Where(word => word.StartsWith('-'))
            : command.Subcommands.Select(sub => sub.Name);
        return $"There is no {(IsOption(token) ? "option" : "command")} '{token}'.{Nearest.Hint(token, words)}";
    }
}
