using ClaimGraph.Cli.Settings;

namespace ClaimGraph.Cli;

/// <summary>Keeps passwords out of what a bug might print.</summary>
sealed class Secrets
{
    readonly HashSet<string> secrets = new(StringComparer.Ordinal);

    /// <summary>Begins with every password that the environment holds.</summary>
    internal Secrets()
    {
        foreach (var setting in SettingsTable.All.Where(setting => setting.Secret))
        {
            Add(Environment.GetEnvironmentVariable(setting.EnvironmentName));
            if (setting.VendorName is { } vendor) Add(Environment.GetEnvironmentVariable(vendor));
        }
    }

    /// <summary>Remembers one more.</summary>
    internal void Add(string? secret)
    {
        if (!string.IsNullOrEmpty(secret)) secrets.Add(secret);
    }

    /// <summary>The text with all of them taken out, the longest first.</summary>
    internal string Hide(string text) =>
        secrets.OrderByDescending(secret => secret.Length).Aggregate(text, (rest, secret) => rest.Replace(secret, "(hidden)", StringComparison.Ordinal));
}
