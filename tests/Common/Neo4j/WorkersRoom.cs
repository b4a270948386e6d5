namespace ClaimGraph.Tests.Neo4j;

/// <summary>The tests of workers have a server of their own: they mostly wait, and the others need not wait with them.</summary>
[CollectionDefinition(Name)]
public sealed class WorkersRoom : ICollectionFixture<Neo4jFixture>
{
    internal const string Name = "Neo4j for workers";
}
