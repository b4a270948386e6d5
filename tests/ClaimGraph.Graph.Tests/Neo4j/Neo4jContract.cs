using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>The contract on the real server, over whatever transport its address asks for.</summary>
public abstract class Neo4jContract(Neo4jFixture fixture) : StoredGraphContract
{
    private protected abstract Neo4jOptions OptionsOf(Neo4jServer server);

    protected override async Task<IClaimGraph> CreateAsync()
    {
        await fixture.WipedAsync();
        var graph = Another();
        await graph.OpenAsync(Stop);
        return graph;
    }

    protected override IClaimGraph Another() => new Neo4jClaimGraph(Neo4jTransports.Create(OptionsOf(fixture.Server()), TimeProvider.System));

    protected override Task MakeNewerAsync() => fixture.RunAsync("MATCH (g:ClaimGraph) SET g.schema = 999");

    protected override async Task MakeOlderAsync()
    {
        await fixture.RunAsync("DROP CONSTRAINT worker_id");
        await fixture.RunAsync("DROP CONSTRAINT held_file_sha256");
        await fixture.RunAsync("MATCH (g:ClaimGraph) SET g.schema = 1");
    }
}
