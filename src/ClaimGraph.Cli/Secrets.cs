using ClaimGraph.Cli.Settings;

namespace ClaimGraph.Cli;

/// <summary>Keeps passwords out of what a bug might print: those that the environment holds, and those that were read elsewhere.</summary>
sealed class Secrets
{
    readonly List<string?> others = [];

    /// <summary>Remembers a password that does not stand in the environment.</summary>
    internal void Add(string? secret) => others.Add(secret);

    /// <summary>The text with all of them taken out, the longest first. Looks for them only now, so that no start pays for it.</summary>
    internal string Hide(string text) => SettingsTable.All.Where(setting => setting.Secret)
        .SelectMany(setting => new[] { setting.EnvironmentName, setting.VendorName })
        .OfType<string>()
        .Select(Environment.GetEnvironmentVariable)
        .Concat(others)
        .Where(secret => !string.IsNullOrEmpty(secret))
        .OrderByDescending(secret => secret!.Length)
        .Aggregate(text, (rest, secret) => rest.Replace(secret!, "(hidden)", StringComparison.Ordinal));
}
