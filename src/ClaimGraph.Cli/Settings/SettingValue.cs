namespace ClaimGraph.Cli.Settings;

/// <summary>A setting in force.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Text">Its value as written; null when there is none.</param>
/// <param name="Source">Where the value comes from: "default", a file, an environment variable or an option.</param>
sealed record SettingValue(Setting Setting, string? Text, string Source)
{
    /// <summary>The value as a person may see it: secrets, and addresses that hold one, are hidden.</summary>
    public string? Shown =>
        Text is null ? null
        : Setting.Secret || HoldsUser(Text) ? "(hidden)"
        : Setting.Kind == SettingKind.Paths ? string.Join(Path.PathSeparator, SettingText.ReadPaths(Text))
        : Text;

    bool HoldsUser(string text) =>
        Setting.Name == SettingsTable.Graph && text.Contains('@') && !text.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase);
}
