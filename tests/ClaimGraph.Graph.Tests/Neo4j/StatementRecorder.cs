using System.Collections.Concurrent;
using System.Text.Json;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>Keeps the text of every statement that is sent.</summary>
sealed class StatementRecorder() : DelegatingHandler(new SocketsHttpHandler())
{
    internal ConcurrentBag<string> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            using var body = JsonDocument.Parse(await content.ReadAsByteArrayAsync(cancellationToken));
            if (body.RootElement.TryGetProperty("statement", out var statement)) Sent.Add(statement.GetString()!);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
