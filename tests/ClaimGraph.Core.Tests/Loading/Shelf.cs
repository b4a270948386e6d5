using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Loading;

/// <summary>A graph in memory, and claim lines on their way into it.</summary>
sealed class Shelf(ComparisonOptions? options = null)
{
    internal InMemoryGraph Graph { get; } = new();

    internal ComparisonOptions Options { get; } = options ?? new();

    internal Comparer Comparer => new(new Neighbourhood(ConceptScheme.BuiltIn), Options);

    /// <summary>Loads files given as their lines.</summary>
    internal Task<LoadResult> LoadAsync(int batchSize, params IEnumerable<IReadOnlyList<string>> files) => LoadAsync(Graph, batchSize, retries: 0, files);

    /// <summary>Loads files given as their lines into a graph that stands before this one.</summary>
    internal Task<LoadResult> LoadAsync(IClaimGraph graph, int batchSize, int retries, IEnumerable<IReadOnlyList<string>> files)
    {
        var settings = new LoaderSettings(new(), Options, new() { BatchSize = batchSize, MaxRetries = retries, Reread = true });
        return new Loader(graph, ConceptScheme.BuiltIn, settings, new HastyClock())
            .LoadAsync([.. files.Select((lines, i) => File($"file-{i}.jsonl", lines))], TestContext.Current.CancellationToken);
    }

    internal static LoadInput File(string name, IReadOnlyList<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return new LoadInput(name, ClaimFileFormat.JsonLines, () => new MemoryStream(bytes), CanReopen: true);
    }

    internal async Task<string> ReportAsync()
    {
        using var output = new MemoryStream();
        await DiscrepancyReport.WriteAsync(
            Graph, new ReportOptions(ReportFormat.Json, ReportFilter.None), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    internal async Task<IReadOnlyList<QuestionView>> ViewsAsync()
    {
        var ids = new List<ContentId>();
        await foreach (var head in Graph.ListQuestionsAsync(TestContext.Current.CancellationToken)) ids.Add(head.Question.Id);
        return await Graph.ReadQuestionsAsync(ids, TestContext.Current.CancellationToken);
    }

    /// <summary>All links, in a fixed order.</summary>
    internal async Task<IReadOnlyList<Link>> LinksAsync() => InOrder((await ViewsAsync()).SelectMany(view => view.Begun()));

    internal static IReadOnlyList<Link> InOrder(IEnumerable<Link> links) => [.. links.OrderBy(link => link.From).ThenBy(link => link.To)];
}
