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
    readonly Dictionary<Inbox, (FileSystemWatcher Watcher, DateTime Created)> watchers = [];
    readonly Lock waking = new();
    readonly SemaphoreSlim woken = new(0, 1);
    volatile bool mustLookThrough;

    /// <summary>Asks for a look through everything.</summary>
    internal void LookThrough()
    {
        mustLookThrough = true;
        Wake();
    }

    /// <summary>Whether a look through everything is needed: hints got lost, or somebody asked for it.</summary>
    internal bool TakeLookThrough()
    {
        var must = mustLookThrough;
        mustLookThrough = false;
        return must;
    }

    /// <summary>Listens to an inbox from now on; anew where another folder has taken its place.</summary>
    /// <returns>Why it cannot be; null when it can.</returns>
    internal string? Listen(Inbox inbox)
    {
        var created = Directory.GetCreationTimeUtc(inbox.Root);
        if (watchers.TryGetValue(inbox, out var known))
        {
            if (known.Created == created) return null;
            known.Watcher.Dispose();
            watchers.Remove(inbox);
        }

        try
        {
            watchers.Add(inbox, (Watch(inbox), created));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return error.Message;
        }
    }

    /// <summary>Waits for a hint, at most for a time.</summary>
    internal Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => woken.WaitAsync(longest, cancellationToken);

    /// <summary>Takes the next hint: a path below an inbox.</summary>
    internal bool TryTake(out (Inbox Inbox, string Relative) hint) => hints.Reader.TryRead(out hint);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (watcher, _) in watchers.Values) watcher.Dispose();
        // A last event may still be on its way, and nothing else of the semaphore needs to be freed.
    }

    FileSystemWatcher Watch(Inbox inbox)
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
        watcher.Error += (_, _) => LookThrough();
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    void Wake()
    {
        lock (waking)
            if (woken.CurrentCount == 0) woken.Release();
    }

    void Hint(Inbox inbox, string? relative)
    {
        if (relative is not null && !hints.Writer.TryWrite((inbox, relative))) mustLookThrough = true;
        Wake();
    }
}
