using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Exporting;

/// <summary>Two claims that conflict, and a line that was rejected.</summary>
static class SmallWorld
{
    internal static async Task<InMemoryGraph> CreateAsync()
    {
        var graph = new InMemoryGraph();
        var first = Some.On("2019-02-20") with { Quote = new Quote("وصلوا إلى \"المدينة\"", 10, 29), Ref = "a-1", Speaker = "sdf" };
        var second = Some.Claim(new Quantity(20.5m, null, true), first.About, "alpha", Some.Article("b", "2019-02-28T10:00", "https://b.example/?a=1&b=2", "A <title>", "en"));
        await new Batch(first, second)
        {
            Load = Some.Load(books: new Books(3, 0, 3, 2, 0, 1)) with { Sha256 = new string('a', 64), Finished = Some.Time.AddMinutes(1) },
            Links = [Some.Link(first, second)],
            Rejections = [Some.Rejection("=1+1", 3)],
        }.CommitAsync(graph, TestContext.Current.CancellationToken);
        return graph;
    }
}
