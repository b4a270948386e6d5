using System.Net;
using System.Text;

namespace ClaimGraph.Tests.Watching;

/// <summary>Takes what a program exports by OTLP over HTTP, as bytes: names and texts stand in them as they are.</summary>
sealed class Collector : IAsyncDisposable
{
    readonly HttpListener listener = new();
    readonly Task serving;
    readonly Lock gate = new();
    readonly StringBuilder taken = new();

    internal Collector()
    {
        // Any port that is free now is most likely free a moment later, too.
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Address);
        listener.Start();
        serving = ServeAsync();
    }

    internal string Address { get; }

    /// <summary>All that has come: paths and bodies.</summary>
    internal string Taken
    {
        get
        {
            lock (gate) return taken.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    async Task ServeAsync()
    {
        while (true)
        {
            var context = await listener.GetContextAsync();
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            lock (gate) taken.Append(context.Request.Url!.AbsolutePath).Append(' ').Append(Encoding.Latin1.GetString(body.ToArray())).Append('\n');
            context.Response.Close();
        }
    }
}
