using System.Net;
using System.Net.Sockets;

namespace ClaimGraph.Tests.Watching;

/// <summary>A network between a worker and its server, which can be cut or can fall silent. Hands bytes on and knows nothing of them.</summary>
sealed class FaultyNetwork : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Lock gate = new();
    readonly List<TcpClient> clients = [];
    readonly Task accepting;
    readonly Func<Uri> server;
    TaskCompletionSource open = Opened();

    /// <summary>Begins to hand on.</summary>
    /// <param name="server">Where to; asked for each connection, as a server may come back elsewhere.</param>
    internal FaultyNetwork(Func<Uri> server)
    {
        this.server = server;
        listener.Start();
        accepting = AcceptAsync();
    }

    internal Uri Uri => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Breaks all connections that there are. New ones work.</summary>
    internal void Cut()
    {
        lock (gate)
        {
            // At once and without a farewell; null where the connection is over already.
            foreach (var client in clients) client.Client?.Close(0);

            clients.Clear();
        }
    }

    /// <summary>Lets nothing through until <see cref="Speak"/>.</summary>
    internal void FallSilent() => open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets everything through again.</summary>
    internal void Speak() => open.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        Cut();
        Speak();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    static TaskCompletionSource Opened()
    {
        var opened = new TaskCompletionSource();
        opened.SetResult();
        return opened;
    }

    async Task AcceptAsync()
    {
        while (true)
        {
            var near = await listener.AcceptTcpClientAsync(stop.Token);
            lock (gate) clients.Add(near);
            _ = ServeAsync(near);
        }
    }

    async Task ServeAsync(TcpClient near)
    {
        var far = new TcpClient();
        try
        {
            var target = server();
            await far.ConnectAsync(target.Host, target.Port, stop.Token);
            lock (gate) clients.Add(far);
            await Task.WhenAny(HandOnAsync(near, far), HandOnAsync(far, near));
        }
        catch (Exception fault) when (fault is SocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The connection is over, which is what this is for.
        }
        finally
        {
            near.Dispose();
            far.Dispose();
            lock (gate) clients.RemoveAll(client => client == near || client == far);
        }
    }

    async Task HandOnAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[65_536];
        var (source, target) = (from.GetStream(), to.GetStream());
        while (await source.ReadAsync(buffer, stop.Token) is var count and > 0)
        {
            await open.Task;
            await target.WriteAsync(buffer.AsMemory(0, count), stop.Token);
        }
    }
}
