using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Elements;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Loads and rejections as parameters and back.</summary>
static class LoadRows
{
    /// <summary>A load of write-loads.cypher.</summary>
    internal static Dictionary<string, object?> Write(LoadRecord load) => NodeRows.Write(Nodes.Load.Table, load);

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
    internal static Dictionary<string, object?> Write(ContentId load, RejectionView rejection)
    {
        var row = NodeRows.Write(Nodes.Rejection.Table, rejection);
        foreach (var (name, value) in NodeRows.Write(Relationships.Rejected.Table, rejection)) row[name] = value;
        row["load"] = load.ToString();
        return row;
    }

    /// <summary>The rejection of a row.</summary>
    internal static RejectionView ReadRejection(Row row) =>
        new(row.Need("file"), row.Whole("line"), row.Whole("offset"), row.Text("member"), row.Need("reason"), row.Need("text"));

    /// <summary>A moment that may be missing.</summary>
    internal static DateTimeOffset? ReadInstant(Row row, string field)
    {
        if (row.Text(field) is not { } text) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw row.Broken(field);
    }
}
