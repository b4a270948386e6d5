namespace ClaimGraph.Cli.Exports;

/// <summary>The words for export formats, and the formats of paths.</summary>
static class ExportFormats
{
    /// <summary>The words that <c>--format</c> takes.</summary>
    internal static readonly string[] Words = ["graphml", "cypher", "csv"];

    /// <summary>The format of a word.</summary>
    internal static ExportFormat OfWord(string word) => (ExportFormat)Array.IndexOf(Words, word);

    /// <summary>The format that a path tells: by its extension, or CSV for a folder; null when it tells none.</summary>
    internal static ExportFormat? OfPath(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".graphml" => ExportFormat.GraphMl,
        ".cypher" => ExportFormat.Cypher,
        _ when Path.EndsInDirectorySeparator(path) || Directory.Exists(path) => ExportFormat.Csv,
        _ => null,
    };
}
