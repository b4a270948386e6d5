using System.Globalization;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>The ledger's entries as rows.</summary>
static class LoadRows
{
    internal static Statement Add(this Statement statement, LoadRecord load) => statement
        .Add(load.Id).Add(load.File).Add(load.Sha256).Add(ToColumn(load.Started)).Add(load.Finished is { } finished ? ToColumn(finished) : null).Add(load.Batches)
        .Add(load.Books.Lines).Add(load.Books.Blank).Add(load.Books.Read).Add(load.Books.Loaded).Add(load.Books.Duplicate).Add(load.Books.Rejected);

    internal static LoadRecord Read(Statement row) => new()
    {
        Id = row.Id(0),
        File = row.Text(1),
        Sha256 = row.TextOrNull(2),
        Started = FromColumn(row.Text(3)),
        Finished = row.TextOrNull(4) is { } finished ? FromColumn(finished) : null,
        Batches = row.Int(5),
        Books = ReadBooks(row, 6),
    };

    internal static List<LoadRecord> ReadAll(Statement rows)
    {
        var loads = new List<LoadRecord>();
        while (rows.Step()) loads.Add(Read(rows));
        return loads;
    }

    internal static Books ReadBooks(Statement row, int column) => new(
        row.Long(column), row.Long(column + 1), row.Long(column + 2), row.Long(column + 3), row.Long(column + 4), row.Long(column + 5));

    /// <summary>A moment as a text of one length and one zone, so that the order of the texts is that of the moments.</summary>
    internal static string ToColumn(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The moment of such a text.</summary>
    internal static DateTimeOffset FromColumn(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
