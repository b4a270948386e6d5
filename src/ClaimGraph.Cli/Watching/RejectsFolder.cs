using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Watching;

/// <summary>
/// Keeps the rejected lines of each file in a file of its own, <c>NAME.rejected.jsonl</c>, below folders named as those of the inbox. It
/// takes its name when it is whole, before the last batch is committed: a worker that dies in between writes it again.
/// </summary>
/// <remarks>A folder that cannot be written stops nothing: the rejections are in the graph, too. Thread-safe.</remarks>
/// <param name="folder">The folder.</param>
/// <param name="inboxes">The inboxes, as the user named them. With several, each has a folder named after it.</param>
/// <param name="onFault">Told why lines could not be kept.</param>
sealed class RejectsFolder(string folder, IReadOnlyList<string> inboxes, Action<string, string> onFault) : IDisposable
{
    const string Ending = ".rejected.jsonl";
    const string Unfinished = ".part";

    // What all common file systems allow.
    const int LongestName = 255;

    readonly Lock gate = new();
    readonly Dictionary<string, (RejectedFile Writer, string Path)> open = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> prefixes = Prefixes(inboxes);

    /// <summary>Keeps one rejection.</summary>
    internal void Add(Rejection rejection) => Guard(rejection.File, () =>
    {
        if (!open.TryGetValue(rejection.File, out var file))
        {
            var path = PathOf(rejection.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Whatever lies there is no file of ours: it might be a link.
            File.Delete(path + Unfinished);
            file = (new RejectedFile(new FileStream(path + Unfinished, FileMode.CreateNew, FileAccess.Write)), path);
            open.Add(rejection.File, file);
        }

        file.Writer.Write(rejection);
    });

    /// <summary>All rejections of a file are here. Where there are none, those of an earlier reading are taken away.</summary>
    internal void Finish(string name) => Guard(name, () =>
    {
        if (!open.Remove(name, out var file))
        {
            if (File.Exists(PathOf(name))) File.Delete(PathOf(name));
            return;
        }

        file.Writer.Dispose();
        File.Move(file.Path + Unfinished, file.Path, overwrite: true);
    });

    /// <summary>Gives up what is kept of a file that is not finished: it will come again.</summary>
    internal void Abandon(string name) => Guard(name, () =>
    {
        if (!open.Remove(name, out var file)) return;
        file.Writer.Dispose();
        File.Delete(file.Path + Unfinished);
    });

    /// <summary>Gives up all that is not finished.</summary>
    public void Dispose()
    {
        foreach (var name in open.Keys.ToArray()) Abandon(name);
    }

    /// <summary>Where the rejected lines of a file are kept.</summary>
    internal string PathOf(string file)
    {
        // The longest inbox that the file lies in: one may lie in another.
        var inbox = inboxes.Where(root => file.StartsWith(WithSeparator(root), StringComparison.Ordinal)).MaxBy(root => root.Length)!;
        var relative = file[WithSeparator(inbox).Length..].TrimStart(Path.DirectorySeparatorChar);
        return Path.Combine(folder, prefixes[inbox], Path.GetDirectoryName(relative) ?? "", Shorten(Path.GetFileName(relative)) + Ending);
    }

    // A name that would become too long ends in a part of its hash, so that two of them stay two.
    static string Shorten(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var room = LongestName - Ending.Length - Unfinished.Length;
        if (bytes.Length <= room) return name;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var kept = name;
        while (Encoding.UTF8.GetByteCount(kept) > room - hash.Length - 1) kept = kept[..^(char.IsLowSurrogate(kept[^1]) ? 2 : 1)];
        return $"{kept}-{hash}";
    }

    static Dictionary<string, string> Prefixes(IReadOnlyList<string> inboxes)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var inbox in inboxes)
        {
            var name = inboxes.Count == 1 ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(inbox)));
            var prefix = name;
            for (var number = 2; taken.ContainsValue(prefix); number++) prefix = $"{name}-{number}";
            taken.Add(inbox, prefix);
        }

        return taken;
    }

    static string WithSeparator(string root) => Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;

    void Guard(string file, Action action)
    {
        try
        {
            lock (gate) action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            onFault(file, error.Message);
        }
    }
}
