using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public sealed class InMemoryGraphTests : ClaimGraphContract
{
    readonly InMemoryGraph graph = new();

    protected override async Task<IClaimGraph> CreateAsync()
    {
        await graph.OpenAsync(Stop);
        return graph;
    }

    protected override IClaimGraph Another() => new InMemoryGraph(graph);
}
