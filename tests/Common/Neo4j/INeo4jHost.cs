namespace ClaimGraph.Tests.Neo4j;

/// <summary>What runs a server that is the tests' own: a start script or a container.</summary>
interface INeo4jHost : IAsyncDisposable
{
    // The lock of a program that was killed is free again after some seconds, not after the minute that is the default.
    protected static readonly (string Name, string Value) IdleTimeout = ("server.queryapi.transaction_idle_timeout", "5s");

    /// <summary>Starts the server and waits until it answers; after a kill on the same addresses, with the same data.</summary>
    Task<Neo4jServer> StartAsync();

    /// <summary>Ends the server at once, as a power cut does.</summary>
    Task KillAsync();
}
