namespace ClaimGraph.Cli.Settings;

/// <summary>A setting on the command line.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Value">Its value.</param>
/// <param name="Option">The option that says so.</param>
sealed record GivenSetting(string Name, string Value, string Option);
