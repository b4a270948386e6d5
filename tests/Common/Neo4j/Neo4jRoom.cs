namespace ClaimGraph.Tests.Neo4j;

/// <summary>The tests that share the one server run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jRoom : ICollectionFixture<Neo4jFixture>
{
    internal const string Name = "Neo4j";
}
