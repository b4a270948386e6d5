namespace ClaimGraph.Cli.Settings;

/// <summary>Where settings are read from, besides their defaults.</summary>
/// <param name="File">The settings file named on the command line; null for <c>claimgraph.json</c> in the working folder, if it is there.</param>
/// <param name="Environment">Reads an environment variable; null when it is not set.</param>
/// <param name="CommandLine">What the command line sets.</param>
sealed record SettingSources(
    string? File,
    Func<string, string?> Environment,
    IReadOnlyList<GivenSetting> CommandLine);
