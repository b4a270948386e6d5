using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

/// <summary>What every graph that outlives its program must do besides.</summary>
public abstract class StoredGraphContract : ClaimGraphContract
{
    /// <summary>Makes the graph look as if a newer program had made it.</summary>
    protected abstract Task MakeNewerAsync();

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
