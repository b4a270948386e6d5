namespace ClaimGraph.Neo4j.Transport;

/// <summary>Chooses the transport by the address: the Query API for http, the driver for bolt and neo4j where the build has it.</summary>
public static class Neo4jTransports
{
    static readonly string[] driverSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Whether this build has the driver (<c>-p:BoltDriver=true</c>).</summary>
#if BOLT_DRIVER
    public static bool HaveDriver => true;
#else
    public static bool HaveDriver => false;
#endif

    /// <summary>Whether an address of this scheme needs the driver.</summary>
    public static bool NeedDriver(string scheme) => driverSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the transport of an address; nothing is sent yet.</summary>
    /// <exception cref="Graph.ClaimGraphException"><see cref="Neo4jOptions.Fault"/> finds something wrong.</exception>
    public static INeo4jTransport Create(Neo4jOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
#if BOLT_DRIVER
        if (NeedDriver(options.Uri.Scheme)) return new Bolt.DriverTransport(options, time);
#endif
        return new QueryApiTransport(options, time);
    }
}
