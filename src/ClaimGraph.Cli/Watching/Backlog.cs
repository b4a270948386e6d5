namespace ClaimGraph.Cli.Watching;

/// <summary>The files that were seen and are not loaded yet, and the memory of those that are done with. Thread-safe.</summary>
/// <param name="settle">How long a file must stay as it is before it is taken.</param>
/// <param name="time">The clock. Only spans are measured, so setting it changes nothing.</param>
sealed class Backlog(TimeSpan settle, TimeProvider time)
{
    /// <summary>The most files that wait at once. More stay in their folders and are seen at a later look.</summary>
    internal const int Most = 10_000;

    // What is taken at once is hashed and asked about together; another worker cannot take it meanwhile.
    const int MostTaken = 200;
    // Files that are larger by themselves are loaded beside the others, which would have to wait for minutes.
    const long MostBytesTaken = 16 << 20;

    static readonly TimeSpan longestPause = TimeSpan.FromMinutes(10);

    readonly Lock gate = new();
    readonly Dictionary<string, WaitingFile> files = new(StringComparer.Ordinal);
    readonly Dictionary<string, WaitingFile> setAside = new(StringComparer.Ordinal);
    HashSet<UInt128> done = [];
    TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    bool isOverfull;

    /// <summary>Told when files were seen for which there was no room, and there is room again.</summary>
    internal Action? OnRoom { get; set; }

    /// <summary>How many files wait, those in flight included; not those that another worker holds or that are set aside.</summary>
    internal long Waiting
    {
        get
        {
            lock (gate) return Own().LongCount();
        }
    }

    /// <summary>How many files are set aside.</summary>
    internal long SetAsideCount
    {
        get
        {
            lock (gate) return setAside.Count;
        }
    }

    /// <summary>For how long the oldest waiting file has waited; null when none waits.</summary>
    internal TimeSpan? OldestWaiting
    {
        get
        {
            lock (gate)
            {
                var oldest = Own().MinBy(file => file.FirstSeen);
                return oldest is null ? null : time.GetElapsedTime(oldest.FirstSeen);
            }
        }
    }

    /// <summary>Takes notice of a file.</summary>
    internal void See(FoundFile found)
    {
        lock (gate)
        {
            if (setAside.TryGetValue(found.Path, out var aside))
            {
                if (aside.File == found) return;
                setAside.Remove(found.Path);
            }

            if (files.TryGetValue(found.Path, out var known))
            {
                // What is in flight is read as it is; if that was not its end, the next look finds it changed.
                if (known.File == found || known.State == WaitingState.InFlight) return;
                known.Change(found, time.GetTimestamp());
            }
            else
            {
                if (done.Contains(found.Stamp())) return;
                if (files.Count >= Most)
                {
                    isOverfull = true;
                    return;
                }

                files.Add(found.Path, new WaitingFile(found, time.GetTimestamp()));
            }

            Tell();
        }
    }

    /// <summary>Forgets the files done with that are no longer there.</summary>
    /// <param name="stamps">The stamps of all files that there are; the set is taken over.</param>
    internal void Keep(HashSet<UInt128> stamps)
    {
        lock (gate)
        {
            stamps.IntersectWith(done);
            done = stamps;
        }
    }

    /// <summary>Waits until files are ready, and takes some, those first that were seen first. They are in flight from then on.</summary>
    /// <param name="large">Whether to take a large file; otherwise all others.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async Task<IReadOnlyList<WaitingFile>> TakeAsync(bool large, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            TimeSpan pause;
            lock (gate)
            {
                var ready = Ready(large);
                if (ready.Count > 0) return ready;
                changed = news.Task;
                pause = UntilReady(large);
            }

            await WaitAsync(changed, pause, cancellationToken);
        }
    }

    /// <summary>The file is loaded, or was before.</summary>
    internal void Finish(WaitingFile file)
    {
        lock (gate)
        {
            done.Add(file.File.Stamp());
            Leave(file);
        }
    }

    /// <summary>The file in flight must wait: for its turn, or for another worker.</summary>
    internal void Postpone(WaitingFile file, WaitingState state, TimeSpan pause)
    {
        lock (gate)
        {
            (file.State, file.NotBefore) = (state, time.GetTimestamp() + Ticks(pause));
            Tell();
        }
    }

    /// <summary>The file in flight cannot be loaded: it is tried again after a pause that doubles each time.</summary>
    /// <returns>The pause.</returns>
    internal TimeSpan SetAside(WaitingFile file, TimeSpan firstPause)
    {
        lock (gate)
        {
            var pause = TimeSpan.FromTicks(Math.Min(longestPause.Ticks, firstPause.Ticks << Math.Min(file.Faults++, 16)));
            // Those for which there is no room are seen anew at the next look.
            if (setAside.Count < Most) setAside[file.File.Path] = file;
            Postpone(file, WaitingState.Turn, pause);
            Leave(file);
            return pause;
        }
    }

    // Half empty, there is room for a good number at once: to look through everything is not cheap.
    void Leave(WaitingFile file)
    {
        files.Remove(file.File.Path);
        if (!isOverfull || files.Count > Most / 2) return;
        isOverfull = false;
        OnRoom?.Invoke();
    }

    List<WaitingFile> Ready(bool large)
    {
        var now = time.GetTimestamp();
        var taken = new List<WaitingFile>();
        var bytes = 0L;
        foreach (var file in Idle(large).Where(file => ReadyAt(file) <= now).OrderBy(file => file.FirstSeen).Take(MostTaken).ToList())
        {
            if (file.File.Inbox.TrySee(file.File.Path) is not { } found)
            {
                setAside.Remove(file.File.Path);
                Leave(file);
                continue;
            }

            if (found != file.File)
            {
                See(found);
                continue;
            }

            if (taken.Count > 0 && bytes + found.Length > MostBytesTaken) break;
            bytes += found.Length;
            setAside.Remove(file.File.Path);
            files[file.File.Path] = file;
            file.State = WaitingState.InFlight;
            taken.Add(file);
        }

        return taken;
    }

    IEnumerable<WaitingFile> Own() => files.Values.Where(file => file.State != WaitingState.OtherWorker);

    IEnumerable<WaitingFile> Idle(bool large) => files.Values.Concat(setAside.Values)
        .Where(file => file.State != WaitingState.InFlight && file.File.Length > MostBytesTaken == large);

    long ReadyAt(WaitingFile file) => Math.Max(file.NotBefore, file.Since + Ticks(settle));

    // A moment too late rather than too early; never below zero, which would mean for ever.
    TimeSpan UntilReady(bool large)
    {
        var next = Idle(large).Select(ReadyAt).DefaultIfEmpty(long.MaxValue).Min();
        if (next == long.MaxValue) return Timeout.InfiniteTimeSpan;
        return TimeSpan.FromTicks(Math.Max(0, time.GetElapsedTime(time.GetTimestamp(), next).Ticks)) + TimeSpan.FromMilliseconds(1);
    }

    async Task WaitAsync(Task changed, TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            await changed.WaitAsync(pause, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // A file has become ready.
        }
    }

    void Tell()
    {
        var before = news;
        news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        before.TrySetResult();
    }

    long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
