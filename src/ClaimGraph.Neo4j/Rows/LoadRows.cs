using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Loads and rejections as parameters and back.</summary>
static class LoadRows
{
    // What Neo4j's datetime() reads; to the tenth of a microsecond, as exact as .NET is.
    const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A load of write-loads.cypher.</summary>
    internal static Dictionary<string, object?> Write(LoadRecord load) => new(StringComparer.Ordinal)
    {
        ["id"] = load.Id.ToString(),
        ["file"] = load.File,
        ["sha256"] = load.Sha256,
        ["started"] = Write(load.Started),
        ["finished"] = load.Finished is { } finished ? Write(finished) : null,
        ["lines"] = load.Books.Lines,
        ["blank"] = load.Books.Blank,
        ["read"] = load.Books.Read,
        ["loaded"] = load.Books.Loaded,
        ["duplicate"] = load.Books.Duplicate,
        ["rejected"] = load.Books.Rejected,
        ["batches"] = load.Batches,
    };

    /// <summary>The load of a row.</summary>
    internal static LoadRecord Read(Row row) => new()
    {
        Id = row.Id("id"),
        File = row.Need("file"),
        Sha256 = row.Text("sha256"),
        Started = ReadInstant(row, "started") ?? throw row.Broken("started"),
        Finished = ReadInstant(row, "finished"),
        Books = new Books(
            row.Whole("lines"), row.Whole("blank"), row.Whole("read"), row.Whole("loaded"), row.Whole("duplicate"), row.Whole("rejected")),
        Batches = (int)row.Whole("batches"),
    };

    /// <summary>The parameters of write-rejections.cypher.</summary>
    internal static Dictionary<string, object?> Write(ContentId load, Rejection rejection)
    {
        var view = RejectionView.Of(rejection);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["load"] = load.ToString(),
            ["id"] = NodeKey.Rejection(view.Text, view.Reason),
            ["label"] = BrowserText.Label(view.Reason),
            ["reason"] = view.Reason,
            ["text"] = view.Text,
            ["file"] = view.File,
            ["line"] = view.Line,
            ["offset"] = view.Offset,
            ["member"] = view.Member,
        };
    }

    /// <summary>The rejection of a row.</summary>
    internal static RejectionView ReadRejection(Row row) =>
        new(row.Need("file"), row.Whole("line"), row.Whole("offset"), row.Text("member"), row.Need("reason"), row.Need("text"));

    /// <summary>A moment as a parameter for Neo4j's datetime().</summary>
    internal static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    /// <summary>A moment that may be missing.</summary>
    internal static DateTimeOffset? ReadInstant(Row row, string field)
    {
        if (row.Text(field) is not { } text) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw row.Broken(field);
    }
}
