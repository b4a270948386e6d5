using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimGraph.Reporting;

/// <summary>Writes CSV (RFC 4180, CRLF, UTF-8) to a buffer, cell by cell. The one place that knows how cells are quoted.</summary>
sealed class CsvTable : IDisposable
{
    static readonly SearchValues<char> quoted = SearchValues.Create(" \",\r\n\t");

    static readonly CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that was made safe begins with an apostrophe: quoted, it is plain text for every program.
        ShouldQuote = cell => cell.Field is { Length: > 0 } field && (field[0] == '\'' || field.AsSpan().ContainsAny(quoted)),
    };

    readonly IBufferWriter<byte> output;
    readonly StringWriter text = new(CultureInfo.InvariantCulture);
    readonly CsvWriter csv;

    /// <summary>Begins a table, with a byte order mark where one is wanted.</summary>
    internal CsvTable(IBufferWriter<byte> output, bool bom)
    {
        this.output = output;
        csv = new CsvWriter(text, configuration);
        if (bom) output.Write(Encoding.UTF8.Preamble);
    }

    /// <summary>A text from a stranger, made safe by <see cref="CsvText"/>.</summary>
    internal void Text(string? cell) => csv.WriteField(cell is null ? null : CsvText.Cell(cell));

    /// <summary>A number, or a word of this program's own, written as it is.</summary>
    internal void Plain<T>(T cell) => csv.WriteField(cell);

    /// <summary>Ends the row.</summary>
    internal void EndRow() => csv.NextRecord();

    /// <summary>Hands the rows on to the buffer.</summary>
    internal void Flush()
    {
        csv.Flush();
        foreach (var chunk in text.GetStringBuilder().GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
        text.GetStringBuilder().Clear();
    }

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }
}
