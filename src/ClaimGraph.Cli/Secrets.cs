using ClaimGraph.Cli.Settings;

namespace ClaimGraph.Cli;

/// <summary>Keeps passwords out of what a bug might print.</summary>
static class Secrets
{
    /// <summary>The text with every password that the environment holds taken out.</summary>
    internal static string Hide(string text)
    {
        foreach (var setting in SettingsTable.All.Where(setting => setting.Secret))
        {
            text = Hide(text, Environment.GetEnvironmentVariable(setting.EnvironmentName));
            if (setting.VendorName is { } vendor) text = Hide(text, Environment.GetEnvironmentVariable(vendor));
        }

        return text;
    }

    static string Hide(string text, string? secret) =>
        string.IsNullOrEmpty(secret) ? text : text.Replace(secret, "(hidden)", StringComparison.Ordinal);
}
