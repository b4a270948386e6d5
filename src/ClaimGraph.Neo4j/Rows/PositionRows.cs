using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Elements;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Positions as parameters and back.</summary>
static class PositionRows
{
    /// <summary>The parameters of write-positions.cypher.</summary>
    internal static Dictionary<string, object?> Write(Position position) => NodeRows.Write(Nodes.Position.Table, position);

    /// <summary>The position of a row.</summary>
    internal static Position Read(Row row) => new()
    {
        Id = row.Id("id"),
        QuestionId = row.Id("question"),
        Value = ReadValue(row),
        When = DateRows.Need(row, "when"),
        WhenAssumed = row.Flag("whenAssumed"),
        Scope = row.Text("scope") is not { } word ? null : Tokens.TryParse(word, out Scope scope) ? scope : throw row.Broken("scope"),
        Polarity = Names.TryParse(row.Need("polarity"), out Polarity polarity) ? polarity : throw row.Broken("polarity"),
        CountedFirst = DateRows.Need(row, "countedFirst"),
        CountedLast = DateRows.Need(row, "countedLast"),
        PublishedFirst = DateRows.Need(row, "publishedFirst"),
        Speakers = [.. row.Texts("speakers")],
    };

    static ClaimValue ReadValue(Row row)
    {
        if (!Tokens.TryParse(row.Need("kind"), out ClaimKind kind)) throw row.Broken("kind");
        return kind switch
        {
            ClaimKind.Date => DateRows.Need(row, "date"),
            ClaimKind.Deal => new DealState(Tokens.TryParse(row.Need("status"), out DealStatus status) ? status : throw row.Broken("status")),
            _ => ReadQuantity(row),
        };
    }

    static Quantity ReadQuantity(Row row)
    {
        var (min, max) = (row.Amount("min"), row.Amount("max"));
        return Quantity.Fault(min, max) is null ? new Quantity(min, max, row.Flag("approximate")) : throw row.Broken("min");
    }
}
