using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Links and neighbours as parameters and back.</summary>
static class LinkRows
{
    const string OwnedByFrom = "from";
    const string OwnedByTo = "to";

    static readonly string[] aspects = ["where", "who", "by", "to", "action", "parties"];

    /// <summary>The parameters of write-links.cypher.</summary>
    internal static Dictionary<string, object?> Write(Link link) => new(StringComparer.Ordinal)
    {
        ["from"] = link.From.ToString(),
        ["to"] = link.To.ToString(),
        ["verdict"] = link.Verdict.ToName(),
        ["owner"] = link.Owner == link.From ? OwnedByFrom : OwnedByTo,
        ["rule"] = link.Rule,
        ["reason"] = link.Reason,
        ["gap"] = link.Gap,
        ["ratio"] = link.Ratio,
        ["severity"] = link.Severity?.ToName(),
    };

    /// <summary>The parameters of remove-links.cypher.</summary>
    internal static Dictionary<string, object?> WriteEnds(ContentId from, ContentId to) =>
        new(StringComparer.Ordinal) { ["from"] = from.ToString(), ["to"] = to.ToString() };

    /// <summary>The parameters of write-neighbours.cypher.</summary>
    internal static Dictionary<string, object?> Write(Neighbour pair) => new(StringComparer.Ordinal)
    {
        ["part"] = pair.Part.ToString(),
        ["whole"] = pair.Whole.ToString(),
        ["aspect"] = aspects[(int)pair.Aspect],
        ["levels"] = pair.Levels,
    };

    /// <summary>The link of a row.</summary>
    internal static Link Read(Row row) => Read(row, row.Id("from"), row.Id("to"));

    /// <summary>The link of a map in the row of the position that owns it.</summary>
    internal static Link ReadOwned(Row row, ContentId owner)
    {
        var other = row.Id("other");
        return row.Text("owner") == OwnedByFrom ? Read(row, owner, other) : Read(row, other, owner);
    }

    /// <summary>The pair of neighbours of a row.</summary>
    internal static Neighbour ReadNeighbour(Row row)
    {
        var aspect = Array.IndexOf(aspects, row.Need("aspect"));
        return aspect < 0 ? throw row.Broken("aspect") : new Neighbour(row.Id("part"), row.Id("whole"), (Aspect)aspect, (int)row.Whole("levels"));
    }

    static Link Read(Row row, ContentId from, ContentId to) => new()
    {
        From = from,
        To = to,
        Owner = row.Text("owner") == OwnedByFrom ? from : to,
        Verdict = Names.TryParse(row.Need("verdict"), out Verdict verdict) ? verdict : throw row.Broken("verdict"),
        Rule = row.Need("rule"),
        Reason = row.Need("reason"),
        Gap = row.Number("gap"),
        Ratio = row.Number("ratio"),
        Severity = row.Text("severity") is not { } word ? null : Names.TryParse(word, out Severity severity) ? severity : throw row.Broken("severity"),
    };
}
