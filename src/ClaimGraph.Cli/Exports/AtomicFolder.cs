namespace ClaimGraph.Cli.Exports;

/// <summary>
/// Writes the files of a folder all or none: into a temporary folder first. A new folder appears whole; one that is there, which may be a link,
/// a mounted volume or the folder that somebody is in, stays and takes the files one by one, the last of them when all others are there.
/// </summary>
static class AtomicFolder
{
    /// <summary>Writes a folder.</summary>
    /// <param name="path">The folder; when it is there, it must hold nothing but files of these names.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="last">The one of them without which the others are of no use.</param>
    /// <param name="write">Writes the files, opening each by its name.</param>
    /// <exception cref="UsageException">The folder cannot be written, or holds something else.</exception>
    internal static async Task<T> WriteAsync<T>(string path, IReadOnlyCollection<string> names, string last, Func<Func<string, Stream>, Task<T>> write)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string? temporary = null;
        try
        {
            CheckPlace(path, full, names);
            temporary = TemporaryOf(full);
            Directory.CreateDirectory(temporary);
            var result = await write(name => File.Create(Path.Combine(temporary, name)));
            CheckPlace(path, full, [.. names, Path.GetFileName(temporary)]);
            if (Directory.Exists(full)) MoveInto(full, temporary, names, last);
            else Directory.Move(temporary, full);
            return result;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {error.Message}");
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    // Within a folder that is there: what lies beside it may be on another disk, or not the user's to write.
    static string TemporaryOf(string full)
    {
        var isThere = Directory.Exists(full);
        var parent = isThere ? full : Path.GetDirectoryName(full)!;
        return Path.Combine(parent, $".{(isThere ? "export" : Path.GetFileName(full))}.{Environment.ProcessId}.tmp");
    }

    static void MoveInto(string full, string temporary, IReadOnlyCollection<string> names, string last)
    {
        File.Delete(Path.Combine(full, last));
        foreach (var name in names.Where(name => name != last).Append(last)) File.Move(Path.Combine(temporary, name), Path.Combine(full, name), overwrite: true);
    }

    static void CheckPlace(string path, string full, IReadOnlyCollection<string> names)
    {
        if (File.Exists(full)) throw new UsageException($"{path} is a file: name a folder.");
        if (Directory.Exists(full))
        {
            var other = Directory.EnumerateFileSystemEntries(full).Select(Path.GetFileName).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal));
            if (other is not null) throw new UsageException($"{path} holds other things ({other}): name a new folder, or one that holds an older export only.");
        }
        else if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new UsageException($"{path} cannot be written: the folder it lies in is not there.");
        }
    }
}
