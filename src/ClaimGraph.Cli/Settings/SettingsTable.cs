using System.Globalization;

namespace ClaimGraph.Cli.Settings;

/// <summary>All settings, in the order in which they are shown.</summary>
/// <remarks>Defaults are those of the options that they fill, written out because making the options costs every start; a test holds them together.</remarks>
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
    internal const string Inbox = "watch.inbox";
    internal const string Rejects = "watch.rejects";
    internal const string SettleSeconds = "watch.settle-seconds";
    internal const string ScanSeconds = "watch.scan-seconds";
    internal const string LeaseSeconds = "watch.lease-seconds";
    internal const string ShutdownSeconds = "watch.shutdown-seconds";
    internal const string Tries = "watch.tries";
    internal const string LogFormat = "log.format";
    internal const string LogLevel = "log.level";
    internal const string OpenEndShare = "comparison.open-end-share";
    internal const string ClockMinutes = "comparison.clock-minutes";
    internal const string HorizonDays = "comparison.horizon-days";
    internal const string AssumedDays = "comparison.assumed-days";
    internal const string DateHorizonDays = "comparison.date-horizon-days";
    internal const string MaxNeighbours = "comparison.max-neighbours";
    internal const string MajorRatio = "comparison.major-ratio";
    internal const string ExtremeRatio = "comparison.extreme-ratio";
    internal const string MajorDays = "comparison.major-days";
    internal const string ExtremeDays = "comparison.extreme-days";
    internal const string MinorGaps = "comparison.minor-gaps";

    /// <summary>The settings.</summary>
    internal static IReadOnlyList<Setting> All { get; } =
    [
        new(Graph, SettingKind.Text, "sqlite:claims.db", "the graph: sqlite:FILE, http://HOST:7474 or https://HOST") { VendorName = "NEO4J_URI" },
        new(Vocabulary, SettingKind.Text, null, "a folder with concepts of your own, added to the built-in ones"),
        new(User, SettingKind.Text, "neo4j", "who signs in to Neo4j") { VendorName = "NEO4J_USERNAME" },
        new(Password, SettingKind.Text, null, "the password; better kept in a file of its own") { Secret = true, VendorName = "NEO4J_PASSWORD" },
        new(PasswordFile, SettingKind.Text, null, "a file whose first line is the password"),
        new(Database, SettingKind.Text, "neo4j", "the database within Neo4j") { VendorName = "NEO4J_DATABASE" },
        Whole(BatchSize, 2_000, 1, 20_000, "lines written in one transaction"),
        Whole(MaxLineBytes, 1 << 20, 1_024, 64 << 20, "longer lines are rejected"),
        Whole(Retries, 8, 0, 100, "how often a batch is tried again"),
        new(Inbox, SettingKind.Paths, null, "the folders that the worker watches"),
        new(Rejects, SettingKind.Text, null, "the folder where the worker keeps rejected lines"),
        Number(SettleSeconds, 1, 0.05, 3_600, "how long a file must stay as it is before the worker takes it"),
        Number(ScanSeconds, 10, 0.1, 3_600, "how often the worker looks through its folders, besides what it is told of"),
        Number(LeaseSeconds, 30, 1, 3_600, "how long a worker that is not heard of keeps its files from the others"),
        Number(ShutdownSeconds, 25, 1, 3_600, "how long the worker may take to end a batch when it is stopped"),
        Whole(Tries, 3, 1, 100, "how often a file that breaks its batch is tried before it is set aside"),
        new(LogFormat, SettingKind.Word, "text", "how the worker logs") { Words = ["text", "json"] },
        new(LogLevel, SettingKind.Word, "information", "the least that the worker logs") { Words = ["debug", "information", "warning", "error"] },
        Number(OpenEndShare, 0.5, 0, 10, "how far above \"at least N\" a number still agrees, as a share of N"),
        Whole(ClockMinutes, 10, 0, 720, "minutes between two times of day that agree by rounding"),
        Whole(HorizonDays, 31, 1, 3_660, "days within which one state can update another"),
        Whole(AssumedDays, 3, 0, 31, "days that an event may lie before an article that does not say when it happened"),
        Whole(DateHorizonDays, 366, 1, 3_660, "days between two dates of one happening; further apart they are two"),
        Whole(MaxNeighbours, 50, 1, 10_000, "the most earlier positions that one is compared with"),
        Number(MajorRatio, 1.25, 1, double.MaxValue, "from which ratio on a conflict is major") with { AboveMin = true },
        Number(ExtremeRatio, 2, 1, double.MaxValue, "from which ratio on a conflict is extreme") with { AboveMin = true },
        Number(MajorDays, 2, 0, double.MaxValue, "from which gap in days on a conflict is major") with { AboveMin = true },
        Number(ExtremeDays, 14, 0, double.MaxValue, "from which gap in days on a conflict is extreme") with { AboveMin = true },
        new(MinorGaps, SettingKind.Numbers, "percent=5,person=3",
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
