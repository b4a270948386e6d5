using System.Text;
using ClaimGraph.Exporting;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Script;

namespace ClaimGraph.Tests.Exporting;

/// <summary>Exports as text.</summary>
static class Exports
{
    static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static Task<string> GraphMlAsync(IGraphSource graph) => TextAsync(graph, stream => new GraphMlWriter(stream));

    internal static Task<string> CypherAsync(IGraphSource graph) => TextAsync(graph, stream => new CypherScriptWriter(stream));

    /// <summary>The files by their names.</summary>
    internal static async Task<SortedDictionary<string, string>> CsvAsync(IGraphSource graph, bool forSpreadsheets = false)
    {
        var files = new SortedDictionary<string, MemoryStream>(StringComparer.Ordinal);
        using (var writer = new ImportCsvWriter(name => files[name] = new MemoryStream(), forSpreadsheets)) await WriteAsync(graph, writer);
        return new SortedDictionary<string, string>(files.ToDictionary(file => file.Key, file => strict.GetString(file.Value.ToArray()), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    static async Task<string> TextAsync(IGraphSource graph, Func<Stream, IExportWriter> begin)
    {
        using var stream = new MemoryStream();
        using (var writer = begin(stream)) await WriteAsync(graph, writer);
        return strict.GetString(stream.ToArray());
    }

    static Task<ExportOutcome> WriteAsync(IGraphSource graph, IExportWriter writer) =>
        GraphExport.WriteAsync(graph, writer, progress: null, TestContext.Current.CancellationToken);
}
