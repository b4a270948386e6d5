namespace ClaimGraph.Cli.Watching;

/// <summary>A file that was seen and is not loaded yet.</summary>
sealed class WaitingFile(FoundFile file, long seen)
{
    /// <summary>The file as it was seen last.</summary>
    internal FoundFile File { get; private set; } = file;

    /// <summary>When it was seen first, as a timestamp of the clock.</summary>
    internal long FirstSeen { get; } = seen;

    /// <summary>Since when it has been as it is, as a timestamp.</summary>
    internal long Since { get; private set; } = seen;

    /// <summary>Before when it must not be taken, as a timestamp.</summary>
    internal long NotBefore { get; set; } = seen;

    internal WaitingState State { get; set; }

    /// <summary>SHA-256 of the bytes, once somebody has needed it.</summary>
    internal string? Sha256 { get; set; }

    /// <summary>How often it could not be read.</summary>
    internal int Faults { get; set; }

    /// <summary>Opens it.</summary>
    internal Stream Open() => InboxFile.Open(File.Inbox, File.Path);

    /// <summary>It has changed: everything about it begins anew, but for when it was seen first.</summary>
    internal void Change(FoundFile now, long seenNow)
    {
        (File, Since, NotBefore, State, Sha256, Faults) = (now, seenNow, seenNow, WaitingState.Turn, null, 0);
    }
}
