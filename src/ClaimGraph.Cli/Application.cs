using System.CommandLine;
using System.CommandLine.Invocation;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli;

/// <summary>Reads the command line, runs a command, and turns whatever went wrong into one message and an exit code.</summary>
static class Application
{
    const string IssueHint = "This is a bug in claimgraph, not in your data. Please report it with the command you typed; CLAIMGRAPH_DEBUG=1 shows where it happened.";

    // A path that begins with @ is a path, not a file of arguments.
    static readonly ParserConfiguration parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args)
    {
        var globals = new GlobalOptions();
        var root = new ClaimGraphCommand(globals);
        var result = root.Parse(Rewrite(args), parser);
        var secrets = new Secrets();
        using var output = new Output(result.GetValue(globals.Quiet), result.GetValue(globals.NoColor));
        try
        {
            return await RunAsync(result, globals, output, secrets);
        }
        catch (UsageException error)
        {
            output.Faults(error.Faults);
            foreach (var choice in error.Choices) output.Messages.WriteLine($"  {Output.Safe(choice)}");
            return ExitCode.Usage;
        }
        catch (ClaimGraphException error)
        {
            output.Fault(Output.Safe(error.Message));
            return ExitCode.Graph;
        }
        catch (OperationCanceledException)
        {
            output.Fault("stopped. What was committed stays; the same command goes on from there.");
            return ExitCode.Stopped;
        }
        catch (Exception error)
        {
            output.Fault(secrets.Hide($"{error.GetType().Name}: {Output.Safe(error.Message)}"));
            output.Messages.WriteLine(IssueHint);
            if (Environment.GetEnvironmentVariable("CLAIMGRAPH_DEBUG") == "1") output.Messages.WriteLine(secrets.Hide(error.ToString()));
            return ExitCode.Bug;
        }
    }

    static async Task<int> RunAsync(ParseResult result, GlobalOptions globals, Output output, Secrets secrets)
    {
        if (result.Errors.Count > 0 && result.Action is ParseErrorAction or null)
        {
            output.Faults(UsageFaults.Of(result));
            output.Messages.WriteLine($"'{UsageFaults.PathOf(result.CommandResult.Command)} --help' shows how it is used.");
            return ExitCode.Usage;
        }

        // Help, version and completions.
        if (result.Action is SynchronousCommandLineAction) return result.Invoke(new InvocationConfiguration { Output = output.Data, Error = output.Messages });
        var command = (CliCommand)result.CommandResult.Command;
        return await command.RunAsync(new Invocation(result, globals, output, TimeProvider.System, secrets));
    }

    // "claimgraph" and "claimgraph help load" are how people ask for help.
    static string[] Rewrite(string[] args) => args switch
    {
        [] => ["--help"],
        ["help", .. var rest] => [.. rest, "--help"],
        _ => args,
    };
}
