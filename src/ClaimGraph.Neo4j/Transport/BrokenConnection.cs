using System.Net.Sockets;
using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Says in a sentence why no answer could be had.</summary>
static class BrokenConnection
{
    /// <summary>Whether this is a broken connection or answer at all; anything else is a bug and is thrown on.</summary>
    internal static bool Explains(Exception exception) =>
        exception is HttpRequestException or IOException or JsonException or OperationCanceledException or InvalidOperationException;

    /// <summary>The exception with the sentence.</summary>
    internal static ClaimGraphException ToException(Exception exception, string address, TimeSpan patience) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new(
            $"The host of {address} is not known: check the address in --graph.", isTransient: true, exception),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(
            $"The encrypted connection to {address} cannot be made: the server's certificate is not trusted, or the port speaks plain http. "
            + "Let this machine trust the certificate, or write http://.",
            isTransient: false,
            exception),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } or HttpRequestException { InnerException: SocketException } => new(
            $"Neo4j does not answer at {address}: start it, or check the address in --graph.", isTransient: true, exception),
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => new(
            $"What answers at {address} speaks no HTTP: use Neo4j's HTTP port, 7474 (not the Bolt port, 7687); for an encrypted one write https://.",
            isTransient: false,
            exception),
        JsonException or InvalidOperationException => new(
            $"{address} does not answer as Neo4j's Query API does: check that the address is Neo4j's HTTP port (7474) and that no proxy stands before it.",
            isTransient: false,
            exception),
        OperationCanceledException => new(
            $"Neo4j at {address} did not answer within {patience.TotalSeconds:0.###} seconds: check that it is well, or lower the batch size.", isTransient: true, exception),
        _ => new($"The connection to Neo4j at {address} broke: try again, and read the server's log if it goes on.", isTransient: true, exception),
    };
}
