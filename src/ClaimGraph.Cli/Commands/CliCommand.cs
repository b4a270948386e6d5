using System.CommandLine;

namespace ClaimGraph.Cli.Commands;

/// <summary>A command that owns its help: what it does, and examples that can be typed.</summary>
/// <param name="name">The word to type.</param>
/// <param name="description">What it does, in one line.</param>
/// <param name="examples">Command lines that work, the most useful first.</param>
abstract class CliCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that work.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Whatever else the help should say, after the options.</summary>
    public virtual IEnumerable<string> HelpNotes => [];

    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract Task<int> RunAsync(Invocation invocation);
}
