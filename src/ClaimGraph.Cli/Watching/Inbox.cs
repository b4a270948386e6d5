using System.IO.Enumeration;
using ClaimGraph.Cli.Loading;

namespace ClaimGraph.Cli.Watching;

/// <summary>
/// Finds claim and article files in one folder and below it. Links are never followed, hidden files and folders left alone, and empty files, pipes and
/// devices (which have no length) never opened.
/// </summary>
/// <param name="root">The folder as the user named it.</param>
sealed class Inbox(string root)
{
    static readonly EnumerationOptions oneFolder = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <summary>The folder as the user named it.</summary>
    internal string Root => root;

    /// <summary>Looks through the whole folder.</summary>
    /// <param name="onFault">Told of each file or folder that cannot be seen, and why.</param>
    internal IEnumerable<FoundFile> Files(Action<string, string> onFault) => Files(root, onFault);

    /// <summary>Looks at one path below the folder: a file, or all files of a folder.</summary>
    /// <param name="relative">The path, without the inbox's own.</param>
    /// <param name="onFault">Told of each file or folder that cannot be seen, and why.</param>
    internal IEnumerable<FoundFile> Look(string relative, Action<string, string> onFault)
    {
        var path = root;
        foreach (var name in relative.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            path = Path.Combine(path, name);
            if (InputFiles.IsHidden(name) || IsLink(path)) return [];
        }

        if (Directory.Exists(path)) return Files(path, onFault);
        return TrySee(path) is { } file ? [file] : [];
    }

    /// <summary>A file as it is now; null when it is gone, empty or neither a claim nor an article file.</summary>
    internal FoundFile? TrySee(string path)
    {
        if (!InputFiles.IsInput(Path.GetFileName(path.AsSpan()))) return null;
        try
        {
            var info = new FileInfo(path);
            return info is { Exists: true, LinkTarget: null, Length: > 0 } ? new FoundFile(this, path, info.Length, info.LastWriteTimeUtc.Ticks) : null;
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
                    if (file is not { } found) folders.Push(name);
                    else if (name.Contains('\uFFFD')) onFault(name, "Its name is not UTF-8: rename it.");
                    else files.Add(found);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                onFault(folder, error.Message);
            }

            foreach (var file in files) yield return file;
        }
    }

    FileSystemEnumerable<(string Name, FoundFile? File)> Entries(string folder) => new(folder, Transform, oneFolder)
    {
        // A name that is not UTF-8 cannot be asked for, so it seems to have no length.
        ShouldIncludePredicate = (ref entry) =>
            !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !InputFiles.IsHidden(entry.FileName)
            && (entry.IsDirectory || (InputFiles.IsInput(entry.FileName) && (entry.Length > 0 || entry.FileName.Contains('\uFFFD')))),
    };

    (string Name, FoundFile? File) Transform(ref FileSystemEntry entry)
    {
        var path = entry.ToSpecifiedFullPath();
        return entry.IsDirectory ? (path, null) : (path, new FoundFile(this, path, entry.Length, entry.LastWriteTimeUtc.Ticks));
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
}
