using System.Net.Http.Headers;
using System.Text;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Sends requests of the Query API and turns every refusal and breakage into a <see cref="ClaimGraphException"/>.</summary>
sealed class QueryApiConnection : IDisposable
{
    // The server closes idle connections from 25 seconds on; a request on a closed one would fail.
    static readonly TimeSpan idle = TimeSpan.FromSeconds(20);
    static readonly MediaTypeWithQualityHeaderValue jsonType = new("application/json");

    readonly HttpClient client;
    readonly AuthenticationHeaderValue? credentials;
    readonly Neo4jOptions options;

    internal QueryApiConnection(Neo4jOptions options, HttpMessageHandler? handler)
    {
        this.options = options;
        Address = options.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        var path = options.Uri.AbsolutePath;
        client = new HttpClient(handler ?? CreateHandler(options), disposeHandler: true)
        {
            BaseAddress = new Uri(options.Uri, path.EndsWith('/') ? path : path + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        if (options.Password is not { } password) return;
        credentials = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}")));
    }

    internal string Address { get; }

    internal string QueryPath => $"db/{Uri.EscapeDataString(options.Database)}/query/v2";

    public void Dispose() => client.Dispose();

    /// <summary>Sends a request; the answer's beginning is there when the task ends.</summary>
    /// <exception cref="ClaimGraphException">No answer, or no success.</exception>
    internal async Task<Reply> SendAsync(HttpMethod method, string path, RequestBody? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Accept.Add(jsonType);
        request.Headers.Authorization = credentials;
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            patience.CancelAfter(options.AnswerTimeout);
            response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var reply = new Reply(this, response, patience, await response.Content.ReadAsStreamAsync(patience.Token));
            if (response.IsSuccessStatusCode) return reply;
            using (reply) throw (await reply.ReadRefusalAsync(cancellationToken)).ToException(Address, options.Database);
        }
        catch (Exception exception) when (exception is not ClaimGraphException)
        {
            response?.Dispose();
            patience.Dispose();
            if (Explain(exception, cancellationToken) is { } explained) throw explained;
            throw;
        }
    }

    /// <summary>Reads what stands at the address itself, at most so many bytes of it.</summary>
    internal async Task<byte[]> GetAsync(int most, CancellationToken cancellationToken)
    {
        using var reply = await SendAsync(HttpMethod.Get, "", body: null, cancellationToken);
        return await reply.ReadBytesAsync(most, cancellationToken);
    }

    internal ClaimGraphException Refuse((string Code, string Message) error, int status) =>
        new Neo4jFault(error.Code, error.Message, status).ToException(Address, options.Database);

    /// <summary>Gives an answer more time, as a part of it has come.</summary>
    internal void Extend(CancellationTokenSource patience) => patience.CancelAfter(options.AnswerTimeout);

    /// <summary>The sentence for a breakage; null when the caller itself gave up, or for a bug.</summary>
    internal ClaimGraphException? Explain(Exception exception, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested || !BrokenConnection.Explains(exception)
            ? null
            : BrokenConnection.ToException(exception, Address, exception is OperationCanceledException { InnerException: TimeoutException } ? options.ConnectTimeout : options.AnswerTimeout);

    static SocketsHttpHandler CreateHandler(Neo4jOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !options.Uri.IsLoopback,
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionIdleTimeout = idle,
    };
}
