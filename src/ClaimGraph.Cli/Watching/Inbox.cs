using System.IO.Enumeration;
using ClaimGraph.Cli.Loading;

namespace ClaimGraph.Cli.Watching;

/// <summary>
/// Finds claim files in one folder and below it. Links are never followed, empty files, pipes and devices (which have no length) never
/// opened, and the folder for rejected lines left out.
/// </summary>
/// <param name="root">The folder as the user named it.</param>
/// <param name="rejects">The folder for rejected lines; null for none.</param>
sealed class Inbox(string root, string? rejects)
{
    static readonly EnumerationOptions oneFolder = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    readonly string? left = rejects is null ? null : FullPath(rejects);

    /// <summary>The folder as the user named it.</summary>
    internal string Root => root;

    /// <summary>Looks through the whole folder.</summary>
    /// <param name="onFault">Told of each folder that cannot be listed, and why.</param>
    internal IEnumerable<FoundFile> Files(Action<string, string> onFault) => Files(root, onFault);

    /// <summary>Looks at one path below the folder: a file, or all files of a folder.</summary>
    /// <param name="relative">The path, without the inbox's own.</param>
    /// <param name="onFault">Told of each folder that cannot be listed, and why.</param>
    internal IEnumerable<FoundFile> Look(string relative, Action<string, string> onFault)
    {
        var path = root;
        foreach (var name in relative.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            path = Path.Combine(path, name);
            if (IsLink(path)) return [];
        }

        if (Directory.Exists(path)) return IsLeftOut(path) ? [] : Files(path, onFault);
        return !IsLeftOut(Path.GetDirectoryName(path)!) && TrySee(path) is { } file ? [file] : [];
    }

    /// <summary>A file as it is now; null when it is gone, empty or no claim file.</summary>
    internal static FoundFile? TrySee(string path)
    {
        if (!ClaimFiles.IsClaimFile(Path.GetFileName(path.AsSpan()))) return null;
        try
        {
            var info = new FileInfo(path);
            return info is { Exists: true, LinkTarget: null, Length: > 0 } ? new FoundFile(path, info.Length, info.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Folder by folder, so that one that cannot be listed does not hide the others.
    IEnumerable<FoundFile> Files(string top, Action<string, string> onFault)
    {
        var folders = new Stack<string>([top]);
        while (folders.TryPop(out var folder))
        {
            var files = new List<FoundFile>();
            try
            {
                foreach (var (name, file) in Entries(folder))
                {
                    if (file is { } found) files.Add(found);
                    else if (!IsLeftOut(name)) folders.Push(name);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                onFault(folder, error.Message);
            }

            foreach (var file in files) yield return file;
        }
    }

    static FileSystemEnumerable<(string Name, FoundFile? File)> Entries(string folder) => new(folder, Transform, oneFolder)
    {
        ShouldIncludePredicate = (ref entry) =>
            !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && (entry.IsDirectory || (ClaimFiles.IsClaimFile(entry.FileName) && entry.Length > 0)),
    };

    static (string Name, FoundFile? File) Transform(ref FileSystemEntry entry)
    {
        var path = entry.ToSpecifiedFullPath();
        return entry.IsDirectory ? (path, null) : (path, new FoundFile(path, entry.Length, entry.LastWriteTimeUtc.Ticks));
    }

    // What cannot be looked at is left to the next look through everything, which says why.
    static bool IsLink(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    bool IsLeftOut(string folder) => left is not null && (FullPath(folder) + Path.DirectorySeparatorChar).StartsWith(left + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
