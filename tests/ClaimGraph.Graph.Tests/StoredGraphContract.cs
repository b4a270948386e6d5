using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

/// <summary>What every graph that outlives its program must do besides.</summary>
public abstract class StoredGraphContract : ClaimGraphContract
{
    /// <summary>Makes the graph look as if a newer program had made it.</summary>
    protected abstract Task MakeNewerAsync();

    /// <summary>Makes the graph one of the first version, which had no workers.</summary>
    protected abstract Task MakeOlderAsync();

    [Fact]
    public async Task OpenAsync_OlderSchema_IsUpgradedAndKeepsWhatItHolds()
    {
        var graph = await NewGraphAsync();
        await new Batch(Some.Claim()).CommitAsync(graph, Stop);
        var before = await graph.SummarizeAsync(Stop);
        await MakeOlderAsync();

        var upgraded = await SecondGraphAsync();

        var after = await upgraded.SummarizeAsync(Stop);
        after.ShouldBe(before, SummaryComparer.Instance);
        after.Schema.ShouldBe(before.Schema);
        (await upgraded.CheckInAsync(Report("one"), [new string('a', 64)], Stop)).ShouldBe([FileTurn.Own]);
    }

    [Fact]
    public async Task OpenAsync_NewerSchema_IsRefused()
    {
        await NewGraphAsync();
        await MakeNewerAsync();

        var fault = await Should.ThrowAsync<ClaimGraphException>(SecondGraphAsync);

        fault.IsTransient.ShouldBeFalse();
        fault.Message.ShouldContain("newer");
    }
}
