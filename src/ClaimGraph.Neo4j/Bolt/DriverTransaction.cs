using ClaimGraph.Neo4j.Transport;
using global::Neo4j.Driver;

namespace ClaimGraph.Neo4j.Bolt;

/// <summary>An explicit transaction of the driver, with the session that it is the only one of.</summary>
sealed class DriverTransaction(DriverTransport transport, IAsyncSession session, IAsyncTransaction inner) : ITransportTransaction
{
    bool isOver;

    public async Task<IReadOnlyList<Row>> RunAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        return await transport.CallAsync(
            async () =>
            {
                var rows = new DriverRows(await inner.RunAsync(statement.Text, DriverRows.Write(parameters)));
                var all = new List<Row>();
                while (await rows.NextAsync()) all.Add(rows.Read());
                return all;
            },
            cancellationToken);
    }

    public async Task CommitAsync(Statement? last, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        if (last is not null) await RunAsync(last, parameters, cancellationToken);
        ObjectDisposedException.ThrowIf(isOver, this);
        await transport.CallAsync(
            async () =>
            {
                await inner.CommitAsync();
                return true;
            },
            cancellationToken);
        isOver = true;
        await DriverTransport.LeaveAsync(session);
    }

    // A session that is closed takes its open transaction back.
    public async ValueTask DisposeAsync()
    {
        if (isOver) return;
        isOver = true;
        await DriverTransport.LeaveAsync(session);
    }
}
