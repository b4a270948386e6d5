using System.Globalization;
using System.Text.Unicode;

namespace ClaimGraph.Reading.Csv;

/// <summary>Reads CSV: each record becomes the JSON line that it means, and is then read as such.</summary>
sealed class CsvClaimReader(Stream stream, string file, ReadingOptions options) : IClaimReader
{
    readonly CsvRecordCutter records = new(stream, options.MaxLineBytes);
    readonly CsvCells cells = new();
    readonly LineParser parser = new(options.WithIds);
    CsvHeader? header;
    string? headerFault;

    public long Lines { get; private set; }

    public bool TryRead(out ReadLine line)
    {
        while (records.TryRead(out var record))
        {
            Lines++;
            var place = new LinePlace(file, Lines, record.Line, record.Offset);
            var isBlank = record.Fault is null && record.Bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
            if (isBlank) continue;
            if (header is null && headerFault is null)
            {
                // A file that is no text has no header either: it counts as one record that cannot be read.
                if (FileSignature.Fault(record.Bytes.Span) is null)
                {
                    ReadHeader(record);
                    continue;
                }

                headerFault = record.Fault;
            }

            line = Read(record, place);
            return true;
        }

        line = default;
        return false;
    }

    public void Dispose()
    {
        records.Dispose();
        cells.Dispose();
        header?.Dispose();
    }

    void ReadHeader(CsvRecord record)
    {
        headerFault = record.Fault ?? (Utf8.IsValid(record.Bytes.Span) ? null : LineFault.OfEncoding(record.Bytes.Span));
        if (headerFault is null && cells.Split(record.Bytes.Span) is { } names)
        {
            header = new CsvHeader(names);
            headerFault = header.Fault;
        }
        else headerFault = $"The header cannot be read. {headerFault ?? CsvRecordCutter.BadQuotes}";
    }

    ReadLine Read(CsvRecord record, LinePlace place)
    {
        var raw = record.Bytes.Span;
        if (record.Fault is { } fault) return place.Reject(null, fault, raw);
        if (!Utf8.IsValid(raw)) return place.Reject(null, LineFault.OfEncoding(raw), raw);
        if (cells.Split(raw) is not { } row) return place.Reject(null, CsvRecordCutter.BadQuotes, raw);
        if (header is null) return place.Reject(null, headerFault!, raw);
        if (row.Length != header.Count)
        {
            return place.Reject(null, string.Create(CultureInfo.InvariantCulture,
                $"The record has {row.Length} cells, the header {header.Count}: mend the commas, or quote the cell that holds one."), header.ToJson(row));
        }

        var json = header.ToJson(row);
        return headerFault is null ? parser.Parse(json, place) : place.Reject(header.Column, headerFault, json);
    }
}
