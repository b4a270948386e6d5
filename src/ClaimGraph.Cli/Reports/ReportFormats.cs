using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Reports;

/// <summary>The words for report formats, and the formats of file names.</summary>
static class ReportFormats
{
    /// <summary>The words that <c>--format</c> takes.</summary>
    internal static readonly string[] Words = ["md", "json", "csv", "html"];

    /// <summary>The format of a word.</summary>
    internal static ReportFormat OfWord(string word) => (ReportFormat)Array.IndexOf(Words, word);

    /// <summary>The format that a file's extension names; null when it names none.</summary>
    internal static ReportFormat? OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".json" => ReportFormat.Json,
        ".csv" => ReportFormat.Csv,
        ".html" or ".htm" => ReportFormat.Html,
        _ => null,
    };

    /// <summary>Why a file's extension names no format, and what to do.</summary>
    internal static string Fault(string option, string path) =>
        $"{option} {path}: the extension names no report. Name a file that ends in .md, .html, .json or .csv.";
}
