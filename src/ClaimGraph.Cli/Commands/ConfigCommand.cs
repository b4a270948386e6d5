using System.CommandLine;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Commands;

/// <summary>Shows the settings in force and where each comes from.</summary>
sealed class ConfigCommand : CliCommand
{
    readonly Option<bool> check = new("--check") { Description = "Only check them; exit code 2 when something is wrong" };
    readonly Option<bool> json = new("--json") { Description = "Print JSON" };

    /// <summary>Creates the command.</summary>
    internal ConfigCommand()
        : base("config", "Show the settings in force, each with where it comes from. Secrets are hidden.",
            "claimgraph config", "claimgraph config --check", "claimgraph config --json --set comparison.major-ratio=1.5")
    {
        Add(check);
        Add(json);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "The later wins: defaults, the vendor's NEO4J_* variables, claimgraph.json (or --config FILE), CLAIMGRAPH_* variables, options.",
        "claimgraph.json holds the names below: { \"graph\": \"sqlite:claims.db\", \"comparison\": { \"major-ratio\": 1.5 } }",
        "",
        "Settings:",
        .. SettingsTable.All.SelectMany(Describe),
    ];

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation invocation)
    {
        var reading = invocation.ReadSettings();
        if (!invocation.Value(check))
        {
            if (invocation.Value(json)) WriteJson(invocation.Output, reading.Settings);
            else TableText.Write(invocation.Output, ["setting", "value", "from"], reading.Settings.Values.Select(value => new[] { value.Setting.Name, value.Shown ?? "", value.Source }));
        }

        if (reading.Faults.Count > 0) throw new UsageException(reading.Faults);
        if (invocation.Value(check)) invocation.Output.Note("The settings are sound.");
        return Task.FromResult(ExitCode.Done);
    }

    static IEnumerable<string> Describe(Setting setting)
    {
        yield return $"  {setting.Name}";
        var limits = SettingText.Range(setting);
        yield return $"      {setting.Help}{(setting.Default is null ? "" : $" [{setting.Default}]")}{(limits.Length == 0 ? "" : $" {limits}")}";
        yield return $"      {setting.EnvironmentName}{(setting.VendorName is null ? "" : $", else {setting.VendorName}")}";
    }

    static void WriteJson(Output output, EffectiveSettings settings) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var value in settings.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Setting.Name);
            writer.WriteString("value", value.Shown);
            writer.WriteString("source", value.Source);
            writer.WriteString("environment", value.Setting.EnvironmentName);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
