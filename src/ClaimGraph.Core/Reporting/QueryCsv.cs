using System.Buffers;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>The rows of a saved query as CSV (RFC 4180, CRLF, UTF-8), with its columns as the first row. Lists are joined by "; ".</summary>
/// <remarks>Text cells are made safe by <see cref="CsvText"/>; numbers and truth values are written as they are.</remarks>
public static class QueryCsv
{
    /// <summary>Writes the rows as they come.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, see <see cref="IQueryRunner"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="bom">Whether to begin with a byte order mark, as Excel needs it.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows there were.</returns>
    public static async Task<long> WriteAsync(
        IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, Stream output, bool bom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using var table = new CsvTable(buffer, bom);
        foreach (var column in columns) table.Plain(column);
        table.EndRow();
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            count++;
            foreach (var value in row) Write(table, value);
            table.EndRow();
            await EmptyAsync();
        }

        await EmptyAsync();
        return count;

        async Task EmptyAsync()
        {
            table.Flush();
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
            buffer.ResetWrittenCount();
        }
    }

    static void Write(CsvTable table, object? value)
    {
        if (value is null or string or IReadOnlyList<string>) table.Text(QueryText.Of(value));
        else table.Plain(QueryText.Of(value));
    }
}
