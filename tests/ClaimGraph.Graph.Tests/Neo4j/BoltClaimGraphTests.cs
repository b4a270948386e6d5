using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>The same contract over the official driver, in a build that has it.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class BoltClaimGraphTests(Neo4jFixture fixture) : StoredGraphContract
{
    protected override async Task<IClaimGraph> CreateAsync()
    {
        await fixture.WipedAsync();
        var graph = Another();
        await graph.OpenAsync(Stop);
        return graph;
    }

    protected override IClaimGraph Another() => new Neo4jClaimGraph(Neo4jTransports.Create(fixture.Server().BoltOptions(), TimeProvider.System));

    protected override Task MakeNewerAsync() => fixture.RunAsync("MATCH (g:ClaimGraph) SET g.schema = 999");
}
