using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Elements;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Links and neighbours as parameters and back.</summary>
static class LinkRows
{
    /// <summary>The parameters of write-links.cypher.</summary>
    internal static Dictionary<string, object?> Write(Link link)
    {
        var row = NodeRows.Write(Relationships.Link(link.Verdict).Table, link);
        row["from"] = link.From.ToString();
        row["to"] = link.To.ToString();
        row["verdict"] = link.Verdict.ToName();
        return row;
    }

    /// <summary>The parameters of remove-links.cypher.</summary>
    internal static Dictionary<string, object?> WriteEnds(ContentId from, ContentId to) =>
        new(StringComparer.Ordinal) { ["from"] = from.ToString(), ["to"] = to.ToString() };

    /// <summary>The parameters of write-neighbours.cypher.</summary>
    internal static Dictionary<string, object?> Write(Neighbour pair)
    {
        var row = NodeRows.Write(Relationships.Near.Table, pair);
        row["part"] = pair.Part.ToString();
        row["whole"] = pair.Whole.ToString();
        return row;
    }

    /// <summary>The link of a row.</summary>
    internal static Link Read(Row row) => Read(row, row.Id("from"), row.Id("to"));

    /// <summary>The link of a map in the row of the position that owns it.</summary>
    internal static Link ReadOwned(Row row, ContentId owner)
    {
        var other = row.Id("other");
        return row.Text("owner") == Relationships.OwnedByFrom ? Read(row, owner, other) : Read(row, other, owner);
    }

    /// <summary>The pair of neighbours of a row.</summary>
    internal static Neighbour ReadNeighbour(Row row) => Names.TryParse(row.Need("aspect"), out Aspect aspect)
        ? new Neighbour(row.Id("part"), row.Id("whole"), aspect, (int)row.Whole("levels"))
        : throw row.Broken("aspect");

    static Link Read(Row row, ContentId from, ContentId to) => new()
    {
        From = from,
        To = to,
        Owner = row.Text("owner") == Relationships.OwnedByFrom ? from : to,
        Verdict = Names.TryParse(row.Need("verdict"), out Verdict verdict) ? verdict : throw row.Broken("verdict"),
        Rule = row.Need("rule"),
        Reason = row.Need("reason"),
        Gap = row.Number("gap"),
        Ratio = row.Number("ratio"),
        Severity = row.Text("severity") is not { } word ? null : Names.TryParse(word, out Severity severity) ? severity : throw row.Broken("severity"),
    };
}
