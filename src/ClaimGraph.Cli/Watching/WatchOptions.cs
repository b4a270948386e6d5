using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Settings;

namespace ClaimGraph.Cli.Watching;

/// <summary>How the worker works.</summary>
sealed record WatchOptions
{
    /// <summary>The folders that it watches.</summary>
    public required IReadOnlyList<string> Inboxes { get; init; }

    /// <summary>The folder where it keeps rejected lines; null for none.</summary>
    public string? Rejects { get; init; }

    /// <summary>How long a file must stay as it is before it is taken.</summary>
    public required TimeSpan Settle { get; init; }

    /// <summary>The pause between two looks through all folders.</summary>
    public required TimeSpan Scan { get; init; }

    /// <summary>How long others leave its files to a worker that they do not hear of.</summary>
    public required TimeSpan Lease { get; init; }

    /// <summary>How long ending a batch may take when the worker is stopped.</summary>
    public required TimeSpan Shutdown { get; init; }

    /// <summary>How often a file that breaks its batch is tried before it is set aside.</summary>
    public required int Tries { get; init; }

    /// <summary>Reads the options from the settings.</summary>
    internal static WatchOptions From(EffectiveSettings settings) => new()
    {
        Inboxes = [.. settings.Paths(SettingsTable.Inbox).Distinct(StringComparer.Ordinal)],
        Rejects = settings.Text(SettingsTable.Rejects),
        Settle = settings.Seconds(SettingsTable.SettleSeconds),
        Scan = settings.Seconds(SettingsTable.ScanSeconds),
        Lease = settings.Seconds(SettingsTable.LeaseSeconds),
        Shutdown = settings.Seconds(SettingsTable.ShutdownSeconds),
        Tries = settings.Whole(SettingsTable.Tries),
    };

    /// <summary>What is wrong with the folders that the settings name, each a sentence that says what to do.</summary>
    internal static IEnumerable<string> Faults(EffectiveSettings settings)
    {
        var inboxes = settings.Paths(SettingsTable.Inbox);
        var rejects = settings.Text(SettingsTable.Rejects);
        if (inboxes.Count == 0) yield return "There is nothing to watch: name a folder with --inbox DIR (or CLAIMGRAPH_WATCH_INBOX).";
        foreach (var inbox in inboxes.Where(inbox => !Directory.Exists(inbox)))
            yield return $"The inbox {inbox} is no folder, or may not be seen: create it, or name another with --inbox.";
        if (rejects is null) yield break;
        if (!Directory.Exists(rejects))
        {
            yield return $"The folder for rejected lines {rejects} is not there: create it, or name another with --rejects.";
            yield break;
        }

        foreach (var inbox in inboxes.Where(Directory.Exists).Where(inbox => RealPath.IsWithin(RealPath.Of(rejects), inbox) || RealPath.IsWithin(RealPath.Of(inbox), rejects)))
            yield return $"The folder for rejected lines {rejects} and the inbox {inbox} lie in each other, so that rejected lines would be loaded again and again: name another with --rejects.";
    }
}
