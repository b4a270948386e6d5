using System.CommandLine;
using System.CommandLine.Help;
using ClaimGraph.Cli.Commands;

namespace ClaimGraph.Cli.Help;

/// <summary>Writes help: what a command does, examples first, then arguments and options.</summary>
static class HelpText
{
    const string ExitCodes = """
        Exit codes:
          0    done; rejected lines are counted and shown
          1    nothing could be loaded, a file could not be read, or --fail-on found something
          2    wrong usage or configuration
          3    the graph is out of reach or broken
          70   a bug: please report it
          130  stopped by Ctrl-C
        """;

    /// <summary>Writes the help of a command.</summary>
    internal static void Write(Command command, TextWriter writer)
    {
        var own = command as CliCommand;
        writer.WriteLine(command.Description);
        Section(writer, "Examples", own?.Examples ?? ClaimGraphCommand.Examples);
        writer.WriteLine();
        writer.WriteLine($"Usage: {Usage(command)}");
        if (own is null) WriteRoot((RootCommand)command, writer);
        else WriteCommand(own, writer);
    }

    static void WriteRoot(RootCommand root, TextWriter writer)
    {
        Pairs(writer, "Commands", root.Subcommands.Select(command => new HelpLine(command.Name, command.Description)));
        Pairs(writer, "Options", Options(root.Options));
        writer.WriteLine();
        writer.WriteLine(ExitCodes);
        writer.WriteLine();
        writer.WriteLine("'claimgraph COMMAND --help' says more. 'claimgraph config' lists the settings and where each comes from.");
    }

    static void WriteCommand(CliCommand command, TextWriter writer)
    {
        Pairs(writer, "Arguments", command.Arguments.Select(argument => new HelpLine(argument.HelpName ?? argument.Name, argument.Description)));
        Pairs(writer, "Options", Options(command.Options));
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        Pairs(writer, "Options of every command", Options(inherited));
        foreach (var note in command.HelpNotes) writer.WriteLine(note.Length == 0 ? "" : note);
    }

    static string Usage(Command command)
    {
        if (command is not CliCommand) return $"{ClaimGraphCommand.ProgramName} COMMAND [OPTIONS]";
        var arguments = command.Arguments.Select(argument =>
        {
            var name = argument.HelpName ?? argument.Name;
            if (argument.Arity.MaximumNumberOfValues > 1) name += "...";
            return argument.Arity.MinimumNumberOfValues == 0 ? $" [{name}]" : $" {name}";
        });
        return $"{UsageFaults.PathOf(command)}{string.Concat(arguments)} [OPTIONS]";
    }

    static IEnumerable<HelpLine> Options(IEnumerable<Option> options)
    {
        var shown = options.Where(option => !option.Hidden).Select(option => new HelpLine(Left(option), option.Description) { IsLast = option is HelpOption or VersionOption }).ToArray();
        return [.. shown.Where(line => !line.IsLast), .. shown.Where(line => line.IsLast)];
    }

    static string Left(Option option)
    {
        var shorts = option.Aliases.Where(alias => alias.Length == 2 && alias[0] == '-').ToArray();
        var names = shorts.Length > 0 ? $"{shorts[0]}, {option.Name}" : option.Name;
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    static void Pairs(TextWriter writer, string title, IEnumerable<HelpLine> pairs)
    {
        var rows = pairs.ToArray();
        if (rows.Length == 0) return;
        var width = 0;
        foreach (var row in rows) width = Math.Max(width, row.Left.Length);
        Section(writer, title, rows.Select(row => $"{row.Left.PadRight(width)}  {row.Right}"));
    }

    static void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        writer.WriteLine();
        writer.WriteLine($"{title}:");
        foreach (var line in lines) writer.WriteLine($"  {line}");
    }
}
