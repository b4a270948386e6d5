namespace ClaimGraph.Cli.Exports;

/// <summary>Writes the files of a folder all or none: into a temporary folder beside it, which then takes its place.</summary>
static class AtomicFolder
{
    /// <summary>Writes a folder.</summary>
    /// <param name="path">The folder; replaced when it holds nothing but files of these names.</param>
    /// <param name="names">The names of the files that it may hold.</param>
    /// <param name="write">Writes the files, opening each by its name.</param>
    /// <exception cref="UsageException">The folder cannot be written, or holds something else.</exception>
    internal static async Task<T> WriteAsync<T>(string path, IReadOnlyCollection<string> names, Func<Func<string, Stream>, Task<T>> write)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var temporary = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            CheckPlace(path, full, names);
            Directory.CreateDirectory(temporary);
            var result = await write(name => File.Create(Path.Combine(temporary, name)));
            CheckPlace(path, full, names);
            if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
            Directory.Move(temporary, full);
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

    static void CheckPlace(string path, string full, IReadOnlyCollection<string> names)
    {
        if (File.Exists(full)) throw new UsageException($"{path} is a file: name a folder.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"{path} cannot be written: the folder it lies in is not there.");
        if (!Directory.Exists(full)) return;
        var other = Directory.EnumerateFileSystemEntries(full).Select(Path.GetFileName).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal));
        if (other is not null) throw new UsageException($"{path} holds other things ({other}): name a new folder, or one that holds an older export only.");
    }
}
