namespace ClaimGraph.Cli.Reports;

/// <summary>Writes a file whole or not at all: into a temporary file beside it, which then takes its place.</summary>
static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; replaced when it is there.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        FileStream stream;
        try
        {
            if (Directory.Exists(full)) throw new UsageException($"{path} is a folder: name a file.");
            if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"{path} cannot be written: the folder it lies in is not there.");
            stream = File.Create(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {error.Message}");
        }

        try
        {
            T result;
            await using (stream) result = await write(stream);
            File.Move(temporary, full, overwrite: true);
            return result;
        }
        catch (Exception error)
        {
            File.Delete(temporary);
            if (error is IOException or UnauthorizedAccessException) throw new UsageException($"{path} cannot be written: {error.Message}");
            throw;
        }
    }
}
