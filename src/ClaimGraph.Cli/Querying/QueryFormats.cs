namespace ClaimGraph.Cli.Querying;

/// <summary>The words for the formats of rows.</summary>
static class QueryFormats
{
    /// <summary>The words that <c>--format</c> takes.</summary>
    internal static readonly string[] Words = ["table", "json", "csv"];

    /// <summary>The format that is asked for: by word, by <c>--json</c>, or by the extension of the file.</summary>
    internal static QueryFormat Choose(string? word, bool json, string? file, List<string> faults)
    {
        if (word is not null) return OfWord(word, json, faults);
        if (json) return QueryFormat.Json;
        if (file is null) return QueryFormat.Table;
        if (OfFile(file) is { } format) return format;
        faults.Add($"--out {file}: the extension names no format. Name a file that ends in .csv, .json, .tsv or .txt, or say --format.");
        return QueryFormat.Table;
    }

    static QueryFormat OfWord(string word, bool json, List<string> faults)
    {
        var place = Array.IndexOf(Words, word);
        if (place < 0) faults.Add($"--format takes {string.Join(", ", Words)}; not '{word}'.{Nearest.Hint(word, Words)}");
        else if (json && place != (int)QueryFormat.Json) faults.Add($"--json and --format {word} exclude each other: leave one of them out.");
        return place < 0 ? QueryFormat.Table : (QueryFormat)place;
    }

    static QueryFormat? OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".json" => QueryFormat.Json,
        ".csv" => QueryFormat.Csv,
        ".tsv" or ".txt" => QueryFormat.Table,
        _ => null,
    };
}
