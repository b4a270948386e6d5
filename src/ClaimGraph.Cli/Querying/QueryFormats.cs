namespace ClaimGraph.Cli.Querying;

/// <summary>The words for the formats of rows.</summary>
static class QueryFormats
{
    /// <summary>The words that <c>--format</c> takes.</summary>
    internal static readonly string[] Words = ["table", "json", "csv"];

    /// <summary>The format that is asked for: by word, else by <c>--json</c>, else by the extension of the file.</summary>
    internal static QueryFormat Choose(string? word, bool json, string? file, List<string> faults)
    {
        if (word is null) return json || EndsIn(file, ".json") ? QueryFormat.Json : EndsIn(file, ".csv") ? QueryFormat.Csv : QueryFormat.Table;
        var place = Array.IndexOf(Words, word);
        if (place >= 0) return (QueryFormat)place;
        faults.Add($"--format takes {string.Join(", ", Words)}; not '{word}'.{Nearest.Hint(word, Words)}");
        return QueryFormat.Table;
    }

    static bool EndsIn(string? file, string extension) => file?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true;
}
