namespace ClaimGraph.Cli.Settings;

/// <summary>What came of reading the settings.</summary>
/// <param name="Settings">The settings in force; with faults, as far as they could be read.</param>
/// <param name="Faults">Everything that is wrong, each a sentence that says what to do.</param>
sealed record SettingsReading(EffectiveSettings Settings, IReadOnlyList<string> Faults);
