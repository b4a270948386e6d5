using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Tests.Neo4j;

[Collection(Neo4jRoom.Name)]
public sealed class Neo4jClaimGraphTests(Neo4jFixture fixture) : StoredGraphContract
{
    protected override async Task<IClaimGraph> CreateAsync()
    {
        await fixture.WipedAsync();
        var graph = Another();
        await graph.OpenAsync(Stop);
        return graph;
    }

    protected override IClaimGraph Another() => new Neo4jClaimGraph(new QueryApiTransport(fixture.Server().Options, TimeProvider.System));

    protected override Task MakeNewerAsync() => fixture.RunAsync("MATCH (g:ClaimGraph) SET g.schema = 999");
}
