namespace ClaimGraph.Cli.Loading;

/// <summary>Tells claim and article files by their names, and opens them.</summary>
static class InputFiles
{
    /// <summary>How the names of claim files, and of lists of articles, end.</summary>
    internal static readonly string[] ClaimExtensions = [".jsonl", ".ndjson", ".csv"];

    /// <summary>How the names of article files end.</summary>
    internal static readonly string[] ArticleExtensions = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".rss", ".atom", ".rdf", ".xml"];

    static readonly string[] all = [.. ClaimExtensions, .. ArticleExtensions];

    /// <summary>The endings in words.</summary>
    internal static string Endings => string.Join(", ", all);

    /// <summary>Whether a file or folder found in a folder is left alone: programs that copy keep what is unfinished so.</summary>
    internal static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');

    /// <summary>Whether a file found in a folder is taken for a claim or article file. One called README tells of the folder, and is none.</summary>
    internal static bool IsInput(ReadOnlySpan<char> name)
    {
        if (IsHidden(name) || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var extension in all)
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Opens a file for reading, beside whoever else reads, writes or deletes it.</summary>
    internal static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
