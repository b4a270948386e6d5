using System.Text;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Querying;

/// <summary>Writes the rows of a query in the format that is asked for.</summary>
sealed class QueryOutput(Output output, IReadOnlyList<string> columns, bool bom)
{
    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the rows as they come.</summary>
    /// <param name="format">The format.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="target">A file; null for standard output.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many there were.</returns>
    internal Task<long> WriteAsync(QueryFormat format, IAsyncEnumerable<IReadOnlyList<object?>> rows, Stream? target, CancellationToken cancellationToken) => format switch
    {
        QueryFormat.Json => QueryJson.WriteAsync(columns, rows, target ?? output.Stream, cancellationToken),
        QueryFormat.Csv => QueryCsv.WriteAsync(columns, rows, target ?? output.Stream, bom, cancellationToken),
        _ when target is null && output.DataIsTerminal => new QueryTable(output, columns).WriteAsync(rows, cancellationToken),
        _ when target is null => LinesAsync(rows, output.Stream, names: null, cancellationToken),
        _ => LinesAsync(rows, target, columns, cancellationToken),
    };

    // Piped, as TableText does without a terminal; in a file, with the names of the columns.
    static async Task<long> LinesAsync(
        IAsyncEnumerable<IReadOnlyList<object?>> rows, Stream target, IReadOnlyList<string>? names, CancellationToken cancellationToken)
    {
        var count = 0L;
        await using var lines = new StreamWriter(target, utf8, leaveOpen: true) { NewLine = "\n" };
        if (names is not null) await lines.WriteLineAsync(string.Join('\t', names));
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            count++;
            await lines.WriteLineAsync(string.Join('\t', row.Select(value => Output.Safe(QueryText.Of(value) ?? ""))));
        }

        return count;
    }
}
