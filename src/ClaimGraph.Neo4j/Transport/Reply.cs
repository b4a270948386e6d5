using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>An answer that is being read.</summary>
sealed class Reply(QueryApiConnection connection, HttpResponseMessage response, CancellationTokenSource patience, Stream stream) : IDisposable
{
    readonly ReplyReader reader = new(stream);

    /// <summary>The transaction's id; null when the answer names none. Known at the end of the answer.</summary>
    internal string? Transaction => reader.Transaction;

    /// <summary>The next row; null at the end.</summary>
    /// <exception cref="ClaimGraphException">The answer breaks off, or ends in an error.</exception>
    internal async ValueTask<Row?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            connection.Extend(patience);
            if (await reader.ReadAsync(patience.Token) is { } row) return row;
        }
        catch (Exception exception) when (exception is not ClaimGraphException)
        {
            if (connection.Explain(exception, cancellationToken) is { } explained) throw explained;
            throw;
        }

        if (reader.Error is { } error) throw connection.Refuse(error, (int)response.StatusCode);
        return null;
    }

    /// <summary>All rows that are left.</summary>
    internal async Task<List<Row>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        while (await ReadAsync(cancellationToken) is { } row) rows.Add(row);
        return rows;
    }

    /// <summary>The first bytes of the answer, whatever they are.</summary>
    internal async Task<byte[]> ReadBytesAsync(int most, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = new byte[most];
            var read = await stream.ReadAtLeastAsync(bytes, most, throwOnEndOfStream: false, patience.Token);
            return bytes[..read];
        }
        catch (Exception exception) when (exception is not ClaimGraphException)
        {
            if (connection.Explain(exception, cancellationToken) is { } explained) throw explained;
            throw;
        }
    }

    /// <summary>What an answer without success says; one that is no JSON says nothing but its status.</summary>
    internal async Task<Neo4jFault> ReadRefusalAsync(CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        try
        {
            if (response.Content.Headers.ContentType?.MediaType is "application/json")
                while (await reader.ReadAsync(patience.Token) is not null) { }
        }
        catch (Exception exception) when (exception is JsonException or IOException or HttpRequestException or InvalidOperationException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The status alone must do.
        }

        return new Neo4jFault(reader.Error?.Code ?? "", reader.Error?.Message ?? "", status);
    }

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
        patience.Dispose();
    }
}
