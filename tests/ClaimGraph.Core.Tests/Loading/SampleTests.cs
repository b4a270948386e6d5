using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Loading;

public sealed class SampleTests
{
    static readonly string[] rules =
    [
        "same-value", "overlapping-range", "rounding", "adjacent-day", "within-range", "within-period", "stronger-status",
        "later-snapshot", "grown-total", "developing-count", "revised-by-speaker", "status-change",
        "part-of-place", "part-of-population", "part-of-period",
        "values-differ", "dates-differ", "status-denied", "denial", "shrunken-total", "part-exceeds-whole",
        "order-unknown", "bound-far", "unknown-time", "related-action", "other-parties", "denial-unclear", "doubt", "unconfirmed",
        "unknown-event", "fallen-share", "weaker-later",
    ];

    [Fact]
    public async Task Sample_ShowsEveryVerdictRuleAndSeverity()
    {
        var links = await LinksAsync();

        links.Select(link => link.Verdict).Distinct().Count().ShouldBe(Names.Verdicts.Count);
        links.Select(link => link.Severity).OfType<Severity>().Distinct().Count().ShouldBe(Names.Severities.Count);
        rules.Except(links.Select(link => link.Rule), StringComparer.Ordinal).ShouldBeEmpty();
    }

    static async Task<IReadOnlyList<Link>> LinksAsync()
    {
        var graph = new InMemoryGraph();
        var inbox = Path.Combine(Repository.Root, "docker", "inbox");
        var loader = new Loader(graph, ConceptScheme.BuiltIn, LoaderSettings.Default, TimeProvider.System);
        var result = await loader.LoadAsync(
            [
                new LoadInput("baghouz.jsonl", ClaimFileFormat.JsonLines, () => File.OpenRead(Path.Combine(inbox, "baghouz.jsonl")), CanReopen: true),
                new LoadInput("baghouz.csv", ClaimFileFormat.Csv, () => File.OpenRead(Path.Combine(inbox, "baghouz.csv")), CanReopen: true),
            ],
            TestContext.Current.CancellationToken);
        result.Total.Rejected.ShouldBe(0);
        var ids = new List<ClaimGraph.Claims.ContentId>();
        await foreach (var head in graph.ListQuestionsAsync(TestContext.Current.CancellationToken)) ids.Add(head.Question.Id);
        return [.. (await graph.ReadQuestionsAsync(ids, TestContext.Current.CancellationToken)).SelectMany(view => view.Begun())];
    }
}
