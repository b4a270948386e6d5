using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Watching;

/// <summary>Sees files in the inboxes: by hints as they come, and by a look through everything from time to time.</summary>
sealed class InboxScanner(IReadOnlyList<Inbox> inboxes, Backlog backlog, WatchOptions options, TimeProvider time, ILogger log)
{
    // A look through everything may take at most this share of the time.
    const int CostShare = 10;

    // What is wrong with a folder is said once an hour: most such faults are there to stay.
    readonly Seldom hourly = new(TimeSpan.FromHours(1), time);

    /// <summary>Sees files until it is stopped.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        using var events = new InboxEvents();
        backlog.OnRoom = events.LookThrough;
        while (true)
        {
            var begun = time.GetTimestamp();
            foreach (var inbox in inboxes) Listen(events, inbox);
            events.TakeLookThrough();
            LookThrough(cancellationToken);
            var pause = TimeSpan.FromTicks(Math.Max(options.Scan.Ticks, CostShare * time.GetElapsedTime(begun).Ticks));
            var ended = time.GetTimestamp();
            while (pause - time.GetElapsedTime(ended) is { Ticks: > 0 } left)
            {
                await events.WaitAsync(left, cancellationToken);
                while (events.TryTake(out var hint))
                    foreach (var file in hint.Inbox.Look(hint.Relative, Unseen)) backlog.See(file);
                if (events.TakeLookThrough()) break;
            }
        }
    }

    void Listen(InboxEvents events, Inbox inbox)
    {
        if (events.Listen(inbox) is { } reason && hourly.IsDue($"events {inbox.Root}")) log.NoEvents(inbox.Root, reason, options.Scan.TotalSeconds);
    }

    void LookThrough(CancellationToken cancellationToken)
    {
        var isWhole = true;
        var stamps = new HashSet<UInt128>();
        foreach (var inbox in inboxes)
        {
            if (!Directory.Exists(inbox.Root))
            {
                // A drive that is away for a while: its files are not forgotten.
                isWhole = false;
                if (hourly.IsDue($"inbox {inbox.Root}")) log.InboxGone(inbox.Root);
                continue;
            }

            foreach (var file in inbox.Files(Unseen))
            {
                cancellationToken.ThrowIfCancellationRequested();
                stamps.Add(file.Stamp());
                backlog.See(file);
            }
        }

        if (isWhole) backlog.Keep(stamps);
    }

    void Unseen(string path, string reason)
    {
        if (hourly.IsDue($"path {path}")) log.Unseen(path, reason);
    }
}
