using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Watching;

/// <summary>Sees files in the inboxes: by hints as they come, and by a look through everything from time to time.</summary>
sealed class InboxScanner(IReadOnlyList<Inbox> inboxes, Backlog backlog, WatchOptions options, TimeProvider time, Seldom seldom, ILogger log)
{
    // A look through everything may take at most this share of the time.
    const int CostShare = 10;

    /// <summary>Sees files until it is stopped.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        using var events = new InboxEvents();
        foreach (var inbox in inboxes)
            if (events.Listen(inbox) is { } reason) log.NoEvents(inbox.Root, reason, options.Scan.TotalSeconds);
        while (true)
        {
            var begun = time.GetTimestamp();
            events.TakeOverrun();
            LookThrough(cancellationToken);
            var pause = TimeSpan.FromTicks(Math.Max(options.Scan.Ticks, CostShare * time.GetElapsedTime(begun).Ticks));
            var ended = time.GetTimestamp();
            while (pause - time.GetElapsedTime(ended) is { Ticks: > 0 } left)
            {
                await events.WaitAsync(left, time, cancellationToken);
                while (events.TryTake(out var hint))
                    foreach (var file in hint.Inbox.Look(hint.Relative, Unlisted)) backlog.See(file);
                if (events.TakeOverrun() || backlog.TakeRoom()) break;
            }
        }
    }

    void LookThrough(CancellationToken cancellationToken)
    {
        var isWhole = true;
        var stamps = new HashSet<UInt128>();
        foreach (var inbox in inboxes)
        {
            if (!Directory.Exists(inbox.Root))
            {
                isWhole = false;
                if (seldom.IsDue(inbox.Root)) log.InboxGone(inbox.Root);
                continue;
            }

            foreach (var file in inbox.Files((folder, reason) =>
            {
                isWhole = false;
                Unlisted(folder, reason);
            }))
            {
                cancellationToken.ThrowIfCancellationRequested();
                stamps.Add(file.Stamp());
                backlog.See(file);
            }
        }

        if (isWhole) backlog.Keep(stamps);
    }

    void Unlisted(string folder, string reason)
    {
        if (seldom.IsDue(folder)) log.FolderUnlisted(folder, reason);
    }
}
