using System.Globalization;

namespace ClaimGraph.Reading.Csv;

/// <summary>
/// Cuts a stream into CSV records (RFC 4180), in bounded memory and with their places, which a parser of the whole
/// stream could not do after a quote that never closes. Such a quote costs its own line, not the rest of the file.
/// </summary>
sealed class CsvRecordCutter(Stream stream, int maxRecordBytes) : IDisposable
{
    /// <summary>Why a record with wrong quotes cannot be read.</summary>
    internal const string BadQuotes = "A quote stands inside a cell: put the whole cell in quotes and double the quote within.";

    readonly ByteWindow window = new(stream, maxRecordBytes);
    long nextLine = 1;
    int taken;
    bool isBegun;

    /// <summary>The next record, blank lines included; false at the end.</summary>
    internal bool TryRead(out CsvRecord record)
    {
        record = default;
        window.Advance(taken);
        taken = 0;
        if (!isBegun)
        {
            isBegun = true;
            if (window.Begin() is { } fault)
            {
                record = Cut(Math.Min(window.Bytes.Length, FileSignature.MaxLength), fault);
                Drop(toFileEnd: true);
                return true;
            }
        }

        var scan = new QuoteScan();
        while (true)
        {
            var end = scan.FindEnd(window.Bytes);
            if (end >= 0 && end <= maxRecordBytes) return Take(end, scan.IsBroken ? BadQuotes : null, out record);
            if (scan.IsQuoted && (window.IsEnded || window.Bytes.Length > maxRecordBytes))
            {
                var first = window.Bytes.IndexOf((byte)'\n');
                if (first >= 0 || window.IsEnded) return Take(first < 0 ? window.Bytes.Length : first, "A cell begins with a quote that is never closed: close it.", out record);
            }

            if (window.Bytes.Length > maxRecordBytes)
            {
                record = Cut(Math.Min(window.Bytes.Length, Claims.Rejection.MaxRaw), string.Create(CultureInfo.InvariantCulture,
                    $"The record is longer than {maxRecordBytes} bytes: shorten it, or raise the limit."));
                Drop(toFileEnd: false);
                return true;
            }

            if (window.IsEnded) return !window.Bytes.IsEmpty && Take(window.Bytes.Length, scan.IsBroken ? BadQuotes : null, out record);
            window.Fill();
        }
    }

    public void Dispose() => window.Dispose();

    bool Take(int length, string? fault, out CsvRecord record)
    {
        taken = Math.Min(length + 1, window.Bytes.Length);
        var breaks = window.Bytes[..taken].Count((byte)'\n');
        record = Cut(length, fault);
        nextLine += breaks;
        return true;
    }

    CsvRecord Cut(int length, string? fault)
    {
        if (length > 0 && window.Bytes[length - 1] == '\r') length--;
        return new CsvRecord(window.Bytes[..length].ToArray(), nextLine, window.Offset, fault);
    }

    void Drop(bool toFileEnd)
    {
        nextLine++;
        var end = -1;
        while (end < 0)
        {
            end = toFileEnd ? -1 : window.Bytes.IndexOf((byte)'\n');
            window.Advance(end < 0 ? window.Bytes.Length : end + 1);
            if (window.IsEnded) break;
            if (end < 0) window.Fill();
        }
    }
}
