using System.Reflection;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Reports;

/// <summary>What reports of this program tell about how they were made.</summary>
static class Provenance
{
    const string Verdicts = "comparison.";

    /// <summary>The program's version and the settings in force that verdicts depend on.</summary>
    internal static ReportProvenance Of(EffectiveSettings settings)
    {
        var version = typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return new ReportProvenance(
            $"{ClaimGraphCommand.ProgramName} {version}",
            [
                .. settings.Values.Where(value => value.Setting.Name.StartsWith(Verdicts, StringComparison.Ordinal))
                    .Select(value => KeyValuePair.Create(value.Setting.Name, value.Text ?? "")),
                // Of the folder's path only the name: reports are sent to others.
                KeyValuePair.Create(SettingsTable.Vocabulary, settings.Text(SettingsTable.Vocabulary) is { } folder ? $"built in, and {Path.GetFileName(Path.GetFullPath(folder))}" : "built in"),
            ]);
    }
}
