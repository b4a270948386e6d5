using System.Threading.Channels;

namespace ClaimGraph.Cli.Watching;

/// <summary>
/// What the operating system tells of changes in the inboxes: hints, no more. Some get lost, and network drives give none, so the worker
/// looks through its folders from time to time all the same.
/// </summary>
sealed class InboxEvents : IDisposable
{
    // More than this at once, and looking through everything is cheaper.
    const int MostHints = 2_000;
    const int BufferBytes = 65_536;

    readonly Channel<(Inbox Inbox, string Relative)> hints = Channel.CreateBounded<(Inbox, string)>(MostHints);
    readonly List<FileSystemWatcher> watchers = [];
    volatile bool isOverrun;

    /// <summary>Whether hints got lost since this was asked last.</summary>
    internal bool TakeOverrun()
    {
        var was = isOverrun;
        isOverrun = false;
        return was;
    }

    /// <summary>Begins to listen to an inbox.</summary>
    /// <returns>Why it cannot be; null when it can.</returns>
    internal string? Listen(Inbox inbox)
    {
        try
        {
            var watcher = new FileSystemWatcher(inbox.Root)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = BufferBytes,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Created += (_, change) => Hint(inbox, change.Name);
            watcher.Changed += (_, change) => Hint(inbox, change.Name);
            watcher.Renamed += (_, change) => Hint(inbox, change.Name);
            watcher.Error += (_, _) => isOverrun = true;
            watchers.Add(watcher);
            watcher.EnableRaisingEvents = true;
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return error.Message;
        }
    }

    /// <summary>Waits for a hint, at most for a time.</summary>
    internal async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        if (longest <= TimeSpan.Zero) return;
        using var alarm = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(alarm.Token, cancellationToken);
        try
        {
            await hints.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing happened for so long.
        }
    }

    /// <summary>Takes the next hint: a path below an inbox.</summary>
    internal bool TryTake(out (Inbox Inbox, string Relative) hint) => hints.Reader.TryRead(out hint);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    void Hint(Inbox inbox, string? relative)
    {
        if (relative is not null && !hints.Writer.TryWrite((inbox, relative))) isOverrun = true;
    }
}
