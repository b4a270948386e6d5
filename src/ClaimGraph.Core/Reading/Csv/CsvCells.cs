using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimGraph.Reading.Csv;

/// <summary>Splits records into cells.</summary>
sealed class CsvCells : IDisposable
{
    readonly RecordFeed feed = new();
    CsvParser parser;
    bool isBad;

    internal CsvCells() => parser = Begin();

    /// <summary>Splits one record of valid UTF-8; null when its quotes are wrong.</summary>
    internal string[]? Split(ReadOnlySpan<byte> record)
    {
        var text = $"{Encoding.UTF8.GetString(record)}\n";
        isBad = false;
        feed.Put(text);
        if (parser.Read() && !isBad && parser.RawRecord.Length == text.Length) return parser.Record;

        // The parser may see its end elsewhere in a bad record, and would go on from there.
        parser.Dispose();
        parser = Begin();
        return null;
    }

    public void Dispose()
    {
        parser.Dispose();
        feed.Dispose();
    }

    CsvParser Begin() => new(feed, new CsvConfiguration(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        NewLine = "\n",
        IgnoreBlankLines = false,
        BadDataFound = _ => isBad = true,
    }, leaveOpen: true);
}
