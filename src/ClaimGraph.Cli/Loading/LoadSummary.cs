using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Loading;

/// <summary>Says what came of a load.</summary>
static class LoadSummary
{
    /// <summary>Writes it for people.</summary>
    internal static void WriteText(Output output, LoadResult result, string? graph)
    {
        if (result.Files.Count is > 1 and <= 20)
            foreach (var file in result.Files) output.Line(Line(file));
        var total = result.Total;
        var files = Words.Count(result.Files.Count, "file");
        output.Line(graph is null
            ? $"{files} checked, nothing written: {Show.Count(total.Loaded)} good, {Show.Count(total.Duplicate)} duplicate, {Show.Count(total.Rejected)} rejected"
            : $"{files} into {Output.Safe(graph)}: {Show.Count(total.Loaded)} loaded, {Show.Count(total.Duplicate)} duplicate, {Show.Count(total.Rejected)} rejected");
        if (Articles(result) is var articles and > 0) output.Line($"{Words.Count(articles, "article")} read; the books count the claims found in them, and the articles rejected");
        output.Line($"books: {Show.Books(total)}");
        if (result.Retries > 0) output.Line(result.Retries == 1 ? "once, a batch had to be tried again" : $"{Show.Count(result.Retries)} times, a batch had to be tried again");
    }

    /// <summary>Writes it for programs.</summary>
    internal static void WriteJson(Output output, LoadResult result, string? graph, IReadOnlyList<string> faults) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("graph", graph);
        writer.WriteBoolean("dryRun", graph is null);
        BooksJson.WriteMembers(writer, result.Total);
        writer.WriteNumber("articles", Articles(result));
        writer.WriteNumber("retries", result.Retries);
        writer.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.File);
            writer.WriteBoolean("unchanged", file.Unchanged);
            writer.WriteString("fault", file.Fault);
            writer.WriteNumber("articles", file.Articles);
            BooksJson.WriteMembers(writer, file.Books);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("faults");
        foreach (var fault in faults) writer.WriteStringValue(fault);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Whether there was input and nothing of it could be loaded.</summary>
    internal static bool IsNothing(LoadResult result)
    {
        if (result.Total is not { Loaded: 0, Duplicate: 0 } || Articles(result) > 0) return false;
        return result.Total.Rejected > 0 || result.Files.All(file => file.Fault is not null);
    }

    static long Articles(LoadResult result) => result.Files.Sum(file => file.Articles);

    static string Line(FileResult file)
    {
        var books = file.Books;
        var note = file.Fault is not null ? ", cut short" : file.Unchanged ? ", unchanged" : "";
        var articles = file.Articles > 0 ? $"{Words.Count(file.Articles, "article")}, " : "";
        return $"{Output.Safe(file.File)}: {articles}{Show.Count(books.Loaded)} loaded, {Show.Count(books.Duplicate)} duplicate, {Show.Count(books.Rejected)} rejected{note}";
    }
}
