using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Sqlite;
using ClaimGraph.Tests.News;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Benchmarks;

/// <summary>Makes claim files, and fills graphs with them as the program does.</summary>
static class Filling
{
    internal static IClaimGraph Sqlite(string path) => new SqliteClaimGraph(path, new SqliteOptions());

    /// <summary>Writes a file of that many claims.</summary>
    internal static string WriteFile(string folder, int claims)
    {
        var path = Path.Combine(folder, $"claims-{claims}.jsonl");
        if (File.Exists(path)) return path;
        using var stream = File.Create(path);
        using var writer = new ClaimWriter(stream);
        foreach (var claim in new NewsWorld(claims).Claims()) writer.Write(claim);
        return path;
    }

    internal static async Task LoadAsync(IClaimGraph graph, string file)
    {
        await using (graph)
        {
            await graph.OpenAsync(default);
            var loader = new Loader(graph, ConceptScheme.BuiltIn, LoaderSettings.Default, TimeProvider.System);
            var result = await loader.LoadAsync([new LoadInput(file, ClaimFileFormat.JsonLines, () => File.OpenRead(file), CanReopen: true)], default);
            if (!result.Total.Close || result.Total.Rejected > 0) throw new InvalidOperationException($"The books do not close: {result.Total}.");
        }
    }
}
