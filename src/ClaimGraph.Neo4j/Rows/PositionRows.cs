using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Positions as parameters and back.</summary>
static class PositionRows
{
    /// <summary>The parameters of write-positions.cypher.</summary>
    internal static Dictionary<string, object?> Write(Position position)
    {
        var row = new Dictionary<string, object?>(24, StringComparer.Ordinal)
        {
            ["id"] = position.Id.ToString(),
            ["question"] = position.QuestionId.ToString(),
            ["label"] = position.Label,
            ["kind"] = position.Value.Kind.ToToken(),
            ["when"] = position.When.ToString(),
            ["whenStart"] = BrowserText.FirstDay(position.When),
            ["whenEnd"] = BrowserText.LastDay(position.When),
            ["whenAssumed"] = position.WhenAssumed,
            ["scope"] = position.Scope?.ToToken(),
            ["polarity"] = position.Polarity.ToName(),
            ["firstDay"] = position.FirstDay,
            ["lastDay"] = position.LastDay,
            ["countedFirst"] = position.CountedFirst.ToString(),
            ["countedLast"] = position.CountedLast.ToString(),
            ["publishedFirst"] = position.PublishedFirst.ToString(),
            ["speakers"] = position.Speakers,
        };
        switch (position.Value)
        {
            case Quantity quantity:
                row["min"] = Number(quantity.Min);
                row["max"] = Number(quantity.Max);
                row["approximate"] = quantity.Approximate;
                break;
            case DateSpan date:
                row["date"] = date.ToString();
                row["start"] = BrowserText.FirstDay(date);
                row["end"] = BrowserText.LastDay(date);
                row["approximate"] = date.Approximate;
                break;
            case DealState deal:
                row["status"] = deal.Status.ToToken();
                break;
        }

        return row;
    }

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

    // A quantity has no more digits than a double keeps, so both ways lose nothing.
    static object? Number(decimal? number) => number switch
    {
        null => null,
        { } whole when decimal.IsInteger(whole) => (long)whole,
        { } part => (double)part,
    };
}
