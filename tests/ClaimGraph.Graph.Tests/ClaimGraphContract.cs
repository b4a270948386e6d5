using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

/// <summary>What every graph must do. Each graph has a subclass; the parts stand in files by topic.</summary>
public abstract partial class ClaimGraphContract : IAsyncDisposable
{
    readonly List<IClaimGraph> opened = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var graph in opened) await graph.DisposeAsync();
        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A fresh, empty, opened graph. Called once a test. Skips with a reason where there is no server.</summary>
    protected abstract Task<IClaimGraph> CreateAsync();

    /// <summary>The graph that <see cref="CreateAsync"/> made, as another process would see it; not yet opened.</summary>
    protected abstract IClaimGraph Another();

    /// <summary>Takes away what the test left behind, after all graphs are disposed.</summary>
    protected virtual Task CleanAsync() => Task.CompletedTask;

    private protected async Task<IClaimGraph> NewGraphAsync()
    {
        var graph = await CreateAsync();
        opened.Add(graph);
        return graph;
    }

    private protected async Task<IClaimGraph> SecondGraphAsync()
    {
        var graph = Another();
        opened.Add(graph);
        await graph.OpenAsync(Stop);
        return graph;
    }

    static async Task<List<QuestionHead>> HeadsAsync(IGraphReader graph)
    {
        var heads = new List<QuestionHead>();
        await foreach (var head in graph.ListQuestionsAsync(Stop)) heads.Add(head);
        return heads;
    }

    static async Task<QuestionView> ViewAsync(IGraphReader graph, Question question) =>
        (await graph.ReadQuestionsAsync([question.Id], Stop)).ShouldHaveSingleItem();

    static async Task<PositionsRead> PositionsAsync(IGraphWriter graph, params QuestionWindow[] windows)
    {
        await using var transaction = await graph.BeginAsync(Stop);
        return await transaction.ReadPositionsAsync(windows, Stop);
    }

    static Task<PositionsRead> PositionsAsync(IGraphWriter graph, Claim claim) =>
        PositionsAsync(graph, new QuestionWindow(Some.Question(claim).Id, int.MinValue, int.MaxValue));

    // Position.Equals looks at the id and at what is gathered only.
    static void ShouldBeSame(Position actual, Position expected)
    {
        actual.ShouldBe(expected);
        actual.QuestionId.ShouldBe(expected.QuestionId);
        actual.Value.ShouldBe(expected.Value);
        actual.When.ShouldBe(expected.When);
        actual.WhenAssumed.ShouldBe(expected.WhenAssumed);
        actual.Scope.ShouldBe(expected.Scope);
        actual.Polarity.ShouldBe(expected.Polarity);
    }
}
