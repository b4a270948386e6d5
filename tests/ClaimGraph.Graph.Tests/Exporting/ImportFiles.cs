using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimGraph.Tests.Exporting;

/// <summary>Reads the CSV files by their headers. Empty cells are left out.</summary>
static class ImportFiles
{
    internal static List<ExportedElement> Read(IReadOnlyDictionary<string, string> files) =>
        [.. files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(file => Read(file.Key.Split('-', '.')[1], file.Value))];

    static IEnumerable<ExportedElement> Read(string kind, string text)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        var header = csv.Record!;
        while (csv.Read())
        {
            var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
            string? from = null, to = null;
            for (var i = 0; i < header.Length; i++)
            {
                if (header[i].StartsWith(":START_ID", StringComparison.Ordinal)) from = csv.Record![i];
                else if (header[i].StartsWith(":END_ID", StringComparison.Ordinal)) to = csv.Record![i];
                else if (csv.Record![i].Length > 0) values.Add(header[i].Split(':')[0], csv.Record![i]);
            }

            yield return new ExportedElement(kind, from, to, values);
        }
    }
}
