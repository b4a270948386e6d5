using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>A server of the test's own that answers each connection's first request with given bytes, then closes it.</summary>
sealed class StubServer : IDisposable
{
    /// <summary>What Neo4j 5.26 answers at its root.</summary>
    internal const string Discovery = """{"neo4j_version":"5.26.31","neo4j_edition":"community"}""";

    // The first byte of a client that speaks TLS (RFC 8446, 5.1).
    const byte TlsHandshake = 22;

    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Func<string, Stream, Task> answer;

    StubServer(Func<string, Stream, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = ServeAsync();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>How many requests came.</summary>
    internal int Requests { get; private set; }

    /// <summary>Answers the root as Neo4j does, and everything else as given.</summary>
    internal static StubServer Answering(string response) =>
        new((request, stream) => SendAsync(stream, request.StartsWith("GET / ", StringComparison.Ordinal) ? Response("200 OK", Discovery) : response));

    /// <summary>Answers everything as given, also the root.</summary>
    internal static StubServer AnsweringAll(string response) => new((_, stream) => SendAsync(stream, response));

    /// <summary>Answers the root as Neo4j does, begins the answer to everything else, and never ends it.</summary>
    internal static StubServer Stalling(string beginning) => new(async (request, stream) =>
    {
        var isRoot = request.StartsWith("GET / ", StringComparison.Ordinal);
        await SendAsync(stream, isRoot ? Response("200 OK", Discovery) : beginning);
        if (!isRoot) await stream.ReadExactlyAsync(new byte[1_000_000]);
    });

    /// <summary>An HTTP response.</summary>
    internal static string Response(string status, string body, string type = "application/json", string header = "", int? length = null) =>
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{header}Content-Length: {length ?? Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    static async Task SendAsync(Stream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = ServeAsync(client);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            var request = await ReadRequestAsync(stream);
            Requests++;
            await answer(request, stream);
        }
        catch (IOException)
        {
            // The client went away.
        }
    }

    // Reads to the end of the headers, and of a chunked body, so that closing does not reset the connection.
    static async Task<string> ReadRequestAsync(Stream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[16_384];
        while (true)
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0 || buffer[0] == TlsHandshake) return text.ToString();
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            var soFar = text.ToString();
            var isWhole = soFar.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)
                ? soFar.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal)
                : soFar.Contains("\r\n\r\n", StringComparison.Ordinal);
            if (isWhole) return soFar;
        }
    }
}
