using System.CommandLine;
using System.CommandLine.Help;
using ClaimGraph.Cli.Help;

namespace ClaimGraph.Cli.Commands;

/// <summary>The program: its commands and the options that all of them take.</summary>
sealed class ClaimGraphCommand : RootCommand
{
    /// <summary>What people type.</summary>
    internal const string ProgramName = "claimgraph";

    /// <summary>Command lines to begin with.</summary>
    internal static readonly string[] Examples =
    [
        "claimgraph demo                          see it work on a small sample",
        "claimgraph load claims.jsonl             put claims into the graph (sqlite:claims.db)",
        "claimgraph report --out report.md        write where outlets contradict each other",
        "claimgraph explain syria-tv-05 sana-02   see why two claims do or do not conflict",
    ];

    /// <summary>Puts the program together.</summary>
    internal ClaimGraphCommand(GlobalOptions globals)
        : base("Compare what news outlets claim: where they agree, where they contradict each other, and why.")
    {
        Add(new LoadCommand());
        Add(new ExtractCommand());
        Add(new WatchCommand());
        Add(new ReportCommand());
        Add(new DashboardCommand());
        Add(new ExplainCommand());
        Add(new QueryCommand());
        Add(new ExportCommand());
        Add(new StatusCommand());
        Add(new VocabularyCommand());
        Add(new SchemaCommand());
        Add(new DemoCommand());
        Add(new ConfigCommand());
        Add(new CompletionsCommand());
        foreach (var option in globals.All) Add(option);
        foreach (var option in Options)
        {
            if (option is HelpOption) Dress(option);
            if (option is VersionOption) option.Description = "Show the version";
        }
    }

    // Of the library's names for help, those with a slash look like paths.
    static void Dress(Option help)
    {
        help.Action = new HelpTextAction();
        help.Description = "Show this help, for the program or a command";
        foreach (var alias in help.Aliases.Where(alias => alias.StartsWith('/')).ToArray()) help.Aliases.Remove(alias);
    }
}
