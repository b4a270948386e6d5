using System.Globalization;
using ClaimGraph.Comparison;
using ClaimGraph.Loading;
using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Settings;

/// <summary>The settings in force, each with where it comes from.</summary>
sealed class EffectiveSettings(IReadOnlyList<SettingValue> values)
{
    /// <summary>All settings, in the order of <see cref="SettingsTable.All"/>.</summary>
    public IReadOnlyList<SettingValue> Values => values;

    /// <summary>The value of a setting; null when there is none.</summary>
    public string? Text(string name) => Find(name).Text;

    /// <summary>A setting with its source.</summary>
    public SettingValue Find(string name) => values.First(value => value.Setting.Name == name);

    /// <summary>The settings of the comparison.</summary>
    public ComparisonOptions Comparison() => new()
    {
        OpenEndShare = Number(SettingsTable.OpenEndShare),
        ClockMinutes = Whole(SettingsTable.ClockMinutes),
        HorizonDays = Whole(SettingsTable.HorizonDays),
        AssumedDays = Whole(SettingsTable.AssumedDays),
        DateHorizonDays = Whole(SettingsTable.DateHorizonDays),
        MaxNeighbours = Whole(SettingsTable.MaxNeighbours),
        MajorRatio = Number(SettingsTable.MajorRatio),
        ExtremeRatio = Number(SettingsTable.ExtremeRatio),
        MajorDays = Number(SettingsTable.MajorDays),
        ExtremeDays = Number(SettingsTable.ExtremeDays),
        MinorGaps = SettingText.ReadNumbers(Text(SettingsTable.MinorGaps) ?? "") ?? [],
    };

    /// <summary>The settings of a load.</summary>
    /// <param name="reread">Whether unchanged files are read again.</param>
    public LoaderSettings Loader(bool reread) => new(
        new ReadingOptions { MaxLineBytes = Whole(SettingsTable.MaxLineBytes) },
        Comparison(),
        new LoadingOptions { BatchSize = Whole(SettingsTable.BatchSize), MaxRetries = Whole(SettingsTable.Retries), Reread = reread });

    /// <summary>The value of a setting that is paths; empty when there is none.</summary>
    public IReadOnlyList<string> Paths(string name) => Text(name) is { } text ? SettingText.ReadPaths(text) : [];

    /// <summary>The value of a setting that is a time in seconds.</summary>
    public TimeSpan Seconds(string name) => TimeSpan.FromSeconds(Number(name));

    /// <summary>The value of a setting that is a number.</summary>
    public double Number(string name) => double.Parse(Text(name)!, CultureInfo.InvariantCulture);

    /// <summary>The value of a setting that is a whole number.</summary>
    public int Whole(string name) => int.Parse(Text(name)!, CultureInfo.InvariantCulture);
}
