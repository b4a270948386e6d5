using ClaimGraph.Neo4j;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>Over the official driver, in a build that has it.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class BoltClaimGraphTests(Neo4jFixture fixture) : Neo4jContract(fixture)
{
    private protected override Neo4jOptions OptionsOf(Neo4jServer server) => server.BoltOptions();
}
