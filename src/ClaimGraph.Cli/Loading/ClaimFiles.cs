using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Loading;

/// <summary>Tells claim files by their names, and opens them.</summary>
static class ClaimFiles
{
    /// <summary>How the names of claim files end.</summary>
    internal static readonly string[] Extensions = [".jsonl", ".ndjson", ".csv"];

    /// <summary>Whether a file or folder found in a folder is left alone: programs that copy keep what is unfinished so.</summary>
    internal static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');

    /// <summary>Whether a file found in a folder is taken for a claim file.</summary>
    internal static bool IsClaimFile(ReadOnlySpan<char> name)
    {
        if (IsHidden(name)) return false;
        foreach (var extension in Extensions)
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>How a file is written, by its name; JSON Lines for any that is not CSV.</summary>
    internal static ClaimFileFormat FormatOf(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ClaimFileFormat.Csv : ClaimFileFormat.JsonLines;

    /// <summary>Opens a file for reading, beside whoever else reads, writes or deletes it.</summary>
    internal static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
