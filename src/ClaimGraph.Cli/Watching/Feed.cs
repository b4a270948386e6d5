using System.Runtime.CompilerServices;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading.Articles;
using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Watching;

/// <summary>Hands the loader files that are complete, new and this worker's turn, and takes back what came of them.</summary>
/// <param name="large">Whether it hands out the large files; otherwise all others.</param>
/// <param name="backlog">Where the files wait.</param>
/// <param name="turns">Says whose turn a file is.</param>
/// <param name="wait">Waits for the graph.</param>
/// <param name="options">How the worker works.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
sealed class Feed(bool large, Backlog backlog, Turns turns, GraphWait wait, WatchOptions options, TimeProvider time, ILogger log)
{
    readonly Lock gate = new();
    readonly Dictionary<string, WaitingFile> inFlight = new(StringComparer.Ordinal);

    /// <summary>The files that the loader has and has said nothing of yet.</summary>
    internal IReadOnlyList<WaitingFile> InFlight
    {
        get
        {
            lock (gate) return [.. inFlight.Values];
        }
    }

    /// <summary>What came of all files so far.</summary>
    internal Books Books { get; private set; } = Books.Empty;

    /// <summary>The files that were loaded to their ends.</summary>
    internal long Files { get; private set; }

    /// <summary>Hands out files until it is stopped.</summary>
    internal async IAsyncEnumerable<LoadInput> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            // What stands beside articles is read anew for each handful: lists grow, too.
            var folders = new Dictionary<string, ArticleFolder>(StringComparer.Ordinal);
            foreach (var file in await TakeAsync(cancellationToken)) yield return Input(file, folders);
        }
    }

    /// <summary>The file as the loader takes it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folders">The folders of files that are handed out with it, by their paths.</param>
    internal static LoadInput Input(WaitingFile file, Dictionary<string, ArticleFolder> folders)
    {
        var (inbox, path) = (file.File.Inbox, file.File.Path);
        var name = Path.GetDirectoryName(path) ?? "";
        if (!folders.TryGetValue(name, out var folder)) folders.Add(name, folder = ArticleFolder.Of(path, beside => InboxFile.Open(inbox, beside)));
        return new LoadInput(path, Format: null, file.Open, CanReopen: true) { Folder = folder };
    }

    /// <summary>Takes back what came of a file.</summary>
    internal async Task FinishAsync(FileResult result)
    {
        var file = Return(result.File);
        Books += result.Books;
        await turns.LetGoAsync(file.Sha256!);
        if (result.Fault is { } fault)
        {
            var pause = backlog.SetAside(file, options.Scan);
            if (file.Faults == 1) log.Unreadable(result.File, fault, pause.TotalSeconds);
            return;
        }

        Files++;
        backlog.Finish(file);
        var books = result.Books;
        var waited = time.GetElapsedTime(file.FirstSeen).TotalSeconds;
        if (result.Articles > 0) log.LoadedArticles(result.File, result.Articles, books.Loaded, books.Duplicate, books.Rejected, waited);
        else log.Loaded(result.File, books.Loaded, books.Duplicate, books.Rejected, books.Read, waited);
    }

    /// <summary>Takes a file back that breaks every batch.</summary>
    internal async Task SetAsideAsync(WaitingFile file, string fault)
    {
        Return(file.File.Path);
        await turns.LetGoAsync(file.Sha256!);
        log.SetAside(file.File.Path, options.Tries, fault, backlog.SetAside(file, TimeSpan.FromMinutes(1)).TotalSeconds);
    }

    async Task<List<WaitingFile>> TakeAsync(CancellationToken cancellationToken)
    {
        var taken = await backlog.TakeAsync(large, cancellationToken);
        try
        {
            return await ChooseAsync(taken, cancellationToken);
        }
        catch
        {
            // The loader has broken off meanwhile: nobody has these files, so they go back.
            foreach (var file in taken.Where(file => file.State == WaitingState.InFlight)) backlog.Postpone(file, WaitingState.Turn, TimeSpan.Zero);
            throw;
        }
    }

    async Task<List<WaitingFile>> ChooseAsync(IReadOnlyList<WaitingFile> files, CancellationToken cancellationToken)
    {
        var readable = new List<WaitingFile>(files.Count);
        foreach (var file in files)
            if (await HashAsync(file, cancellationToken)) readable.Add(file);
        var answers = await wait.RunAsync(token => turns.AskAsync(readable.Select(file => file.Sha256!), token), fault => true, cancellationToken);
        var chosen = new List<WaitingFile>(readable.Count);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in readable)
        {
            // Two files of the same bytes: the second finds the first one's load.
            var turn = asked.Add(file.Sha256!) ? answers.GetValueOrDefault(file.Sha256!, FileTurn.Others) : FileTurn.Others;
            if (turn == FileTurn.Own) chosen.Add(Hand(file));
            else if (turn == FileTurn.Others) backlog.Postpone(file, WaitingState.OtherWorker, turns.Pause);
            else Know(file);
        }

        return chosen;
    }

    async Task<bool> HashAsync(WaitingFile file, CancellationToken cancellationToken)
    {
        file.Sha256 ??= await FileHash.TryComputeAsync(file.Open, cancellationToken);
        if (file.Sha256 is not null)
        {
            log.AskedFor(file.File.Path);
            return true;
        }

        var pause = backlog.SetAside(file, options.Scan);
        if (file.Faults == 1 && File.Exists(file.File.Path))
            log.Unreadable(file.File.Path, "It cannot be read: give the worker the right to read it, or take it out.", pause.TotalSeconds);
        return false;
    }

    void Know(WaitingFile file)
    {
        backlog.Finish(file);
        log.Known(file.File.Path);
    }

    WaitingFile Hand(WaitingFile file)
    {
        if (large) log.Begins(file.File.Path, file.File.Length >> 20);
        lock (gate) inFlight.Add(file.File.Path, file);
        return file;
    }

    WaitingFile Return(string path)
    {
        lock (gate) return inFlight.Remove(path, out var file) ? file : throw new InvalidOperationException($"{path} is not in flight.");
    }
}
