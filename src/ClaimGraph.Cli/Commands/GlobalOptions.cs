using System.CommandLine;
using ClaimGraph.Cli.Settings;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options that every command takes.</summary>
sealed class GlobalOptions
{
    /// <summary>The graph.</summary>
    public Option<string> Graph { get; } = new("--graph")
    {
        Description = "The graph: sqlite:FILE, http://HOST:7474 or https://HOST [sqlite:claims.db]",
        HelpName = "ADDRESS",
        Recursive = true,
    };

    /// <summary>One's own vocabulary.</summary>
    public Option<string> Vocabulary { get; } = new("--vocabulary")
    {
        Description = "A folder with concepts of your own, added to the built-in ones",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The settings file.</summary>
    public Option<string> Config { get; } = new("--config")
    {
        Description = "The settings file [claimgraph.json, if it is there]",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Any other setting.</summary>
    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Any other setting, as 'claimgraph config' lists them; can be repeated",
        HelpName = "NAME=VALUE",
        Recursive = true,
    };

    /// <summary>Only data and faults.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No progress, notes or summary; faults are still told", Recursive = true };

    /// <summary>No colour.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colour (also NO_COLOR, TERM=dumb, and without a terminal)", Recursive = true };

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [Graph, Vocabulary, Config, Set, Quiet, NoColor];

    /// <summary>What they set.</summary>
    public IEnumerable<GivenSetting> Settings(ParseResult result)
    {
        foreach (var pair in result.GetValue(Set) ?? [])
        {
            var equals = pair.IndexOf('=');
            if (equals <= 0) throw new UsageException($"--set takes NAME=VALUE, not '{pair}'.");
            yield return new GivenSetting(pair[..equals], pair[(equals + 1)..], "--set");
        }

        if (result.GetValue(Graph) is { } graph) yield return new GivenSetting(SettingsTable.Graph, graph, Graph.Name);
        if (result.GetValue(Vocabulary) is { } folder) yield return new GivenSetting(SettingsTable.Vocabulary, folder, Vocabulary.Name);
    }
}
