using ClaimGraph.Neo4j;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>Over the Query API.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class Neo4jClaimGraphTests(Neo4jFixture fixture) : Neo4jContract(fixture)
{
    private protected override Neo4jOptions OptionsOf(Neo4jServer server) => server.Options;
}
