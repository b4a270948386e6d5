using System.CommandLine;
using System.CommandLine.Invocation;

namespace ClaimGraph.Cli.Help;

/// <summary>Shows the help of the command that was typed.</summary>
sealed class HelpTextAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        HelpText.Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Done;
    }
}
