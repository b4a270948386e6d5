using System.Net.Sockets;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;
using global::Neo4j.Driver;

namespace ClaimGraph.Neo4j.Bolt;

/// <summary>Says in a sentence what the driver's exceptions mean. The sentences are those of the Query API wherever the server tells the fault.</summary>
static class DriverFaults
{
    /// <summary>Whether this is a refusal or a broken connection at all; anything else is a bug and is thrown on.</summary>
    internal static bool Explains(Exception exception) =>
        exception is Neo4jException or IOException or SocketException or TimeoutException or NotSupportedException
            or System.Security.Authentication.AuthenticationException;

    /// <summary>The exception with the sentence.</summary>
    internal static ClaimGraphException ToException(Exception exception, string address, Neo4jOptions options) => exception switch
    {
        TimeoutException or ConnectionReadTimeoutException => new(
            $"Neo4j at {address} did not answer within {options.AnswerTimeout.TotalSeconds:0.###} seconds: check that it is well, or lower the batch size.",
            isTransient: true,
            exception),
        global::Neo4j.Driver.AuthenticationException or TokenExpiredException => new Neo4jFault("", "", 401).ToException(address, options.Database),
        SecurityException { Code: null } or System.Security.Authentication.AuthenticationException => new(
            $"The encrypted connection to {address} cannot be made: the server's certificate is not trusted, or the port speaks plain Bolt. "
            + "Let this machine trust the certificate, or write +ssc for one that the server signed itself, or no +s at all.",
            isTransient: false,
            exception),
        Neo4jException { Code: { Length: > 0 } code } fault when code.StartsWith("Neo.", StringComparison.Ordinal) =>
            With(new Neo4jFault(code, fault.Message, 0).ToException(address, options.Database), fault.IsRetriable, exception),
        ServiceUnavailableException or SessionExpiredException => new(
            $"Neo4j does not answer at {address}: start it, or check the address in --graph{(IsEncrypted(address) ? " and that it speaks encrypted Bolt" : "")}.",
            isTransient: true,
            exception),
        // The driver's own words for an answer in HTTP.
        ProtocolException or NotSupportedException => new(
            $"What answers at {address} speaks no Bolt: use Neo4j's Bolt port, 7687 (not the HTTP port, 7474).", isTransient: false, exception),
        _ => new($"The connection to Neo4j at {address} broke: try again, and read the server's log if it goes on.", isTransient: true, exception),
    };

    static bool IsEncrypted(string address) => address.Contains("+s", StringComparison.Ordinal);

    static ClaimGraphException With(ClaimGraphException said, bool isRetriable, Exception inner) => new(said.Message, said.IsTransient || isRetriable, inner);
}
