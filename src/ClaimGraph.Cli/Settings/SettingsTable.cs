using System.Globalization;
using ClaimGraph.Comparison;
using ClaimGraph.Loading;
using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Settings;

/// <summary>All settings, in the order in which they are shown. Defaults and ranges are those of the options that they fill.</summary>
static class SettingsTable
{
    internal const string Graph = "graph";
    internal const string Vocabulary = "vocabulary";
    internal const string User = "neo4j.user";
    internal const string Password = "neo4j.password";
    internal const string PasswordFile = "neo4j.password-file";
    internal const string Database = "neo4j.database";
    internal const string BatchSize = "batch-size";
    internal const string MaxLineBytes = "max-line-bytes";
    internal const string Retries = "retries";
    internal const string OpenEndShare = "comparison.open-end-share";
    internal const string ClockMinutes = "comparison.clock-minutes";
    internal const string HorizonDays = "comparison.horizon-days";
    internal const string MaxNeighbours = "comparison.max-neighbours";
    internal const string MajorRatio = "comparison.major-ratio";
    internal const string ExtremeRatio = "comparison.extreme-ratio";
    internal const string MajorDays = "comparison.major-days";
    internal const string ExtremeDays = "comparison.extreme-days";
    internal const string MinorGaps = "comparison.minor-gaps";

    static readonly ComparisonOptions comparison = new();
    static readonly LoadingOptions loading = new();

    /// <summary>The settings.</summary>
    internal static IReadOnlyList<Setting> All { get; } =
    [
        new(Graph, SettingKind.Text, "sqlite:claims.db", "the graph: sqlite:FILE, http://HOST:7474 or https://HOST") { VendorName = "NEO4J_URI" },
        new(Vocabulary, SettingKind.Text, null, "a folder with concepts of your own, added to the built-in ones"),
        new(User, SettingKind.Text, "neo4j", "who signs in to Neo4j") { VendorName = "NEO4J_USERNAME" },
        new(Password, SettingKind.Text, null, "the password; better kept in a file of its own") { Secret = true, VendorName = "NEO4J_PASSWORD" },
        new(PasswordFile, SettingKind.Text, null, "a file whose first line is the password"),
        new(Database, SettingKind.Text, "neo4j", "the database within Neo4j") { VendorName = "NEO4J_DATABASE" },
        Whole(BatchSize, loading.BatchSize, 1, 20_000, "lines written in one transaction"),
        Whole(MaxLineBytes, new ReadingOptions().MaxLineBytes, 1_024, 64 << 20, "longer lines are rejected"),
        Whole(Retries, loading.MaxRetries, 0, 100, "how often a batch is tried again"),
        Number(OpenEndShare, comparison.OpenEndShare, 0, 10, "how far above \"at least N\" a number still agrees, as a share of N"),
        Whole(ClockMinutes, comparison.ClockMinutes, 0, 720, "minutes between two times of day that agree by rounding"),
        Whole(HorizonDays, comparison.HorizonDays, 1, 3_660, "days within which one state can update another"),
        Whole(MaxNeighbours, comparison.MaxNeighbours, 1, 10_000, "the most earlier positions that one is compared with"),
        Number(MajorRatio, comparison.MajorRatio, 1, double.MaxValue, "from which ratio on a conflict is major") with { AboveMin = true },
        Number(ExtremeRatio, comparison.ExtremeRatio, 1, double.MaxValue, "from which ratio on a conflict is extreme") with { AboveMin = true },
        Number(MajorDays, comparison.MajorDays, 0, double.MaxValue, "from which gap in days on a conflict is major") with { AboveMin = true },
        Number(ExtremeDays, comparison.ExtremeDays, 0, double.MaxValue, "from which gap in days on a conflict is extreme") with { AboveMin = true },
        new(MinorGaps, SettingKind.Numbers, string.Join(',', comparison.MinorGaps.Select(gap => gap.Key + "=" + Text(gap.Value))),
            "by unit: the gap below which a conflict is minor") { Min = 0 },
    ];

    /// <summary>The setting of a name; null when there is none.</summary>
    internal static Setting? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);

    static Setting Whole(string name, int byDefault, int min, int max, string help) =>
        new(name, SettingKind.WholeNumber, Text(byDefault), help) { Min = min, Max = max };

    static Setting Number(string name, double byDefault, double min, double max, string help) =>
        new(name, SettingKind.Number, Text(byDefault), help) { Min = min, Max = max };

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
