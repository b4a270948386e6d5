using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>Positions as rows.</summary>
static class PositionRows
{
    /// <summary>How many columns a position takes, from its number on.</summary>
    internal const int Columns = 25;

    // Longer spans are marked, see version-1.sql and positions-touching.sql.
    const long LongestShort = 62;

    /// <summary>Binds all of a position.</summary>
    internal static Statement Add(this Statement statement, Position position, long question)
    {
        statement.Add(position.Id).Add(question).Add((long)position.Value.Kind)
            .Add((long)position.LastDay - position.FirstDay > LongestShort).Add(position.FirstDay).Add(position.LastDay);
        var quantity = position.Value as Quantity;
        var span = position.Value as DateSpan;
        return statement
            .Add(quantity?.Min).Add(quantity?.Max).Add(span?.StartSecond).Add(span?.EndSecond)
            .Add((long?)(position.Value as DealState)?.Status)
            .Add(quantity?.Approximate ?? span?.Approximate ?? false)
            .Add(position.When).Add(position.WhenAssumed).Add((long?)position.Scope).Add((long)position.Polarity)
            .AddGathered(position);
    }

    /// <summary>Binds what is gathered from a position's claims.</summary>
    internal static Statement AddGathered(this Statement statement, Position position) => statement
        .Add(position.CountedFirst).Add(position.CountedLast).Add(position.PublishedFirst).Add(NameList.ToColumn(position.Speakers));

    /// <summary>Reads a position whose number stands in column 0.</summary>
    internal static Position Read(Statement row, ContentId question) => new()
    {
        Id = row.Id(1),
        QuestionId = question,
        Value = Value(row),
        When = row.Span(9),
        WhenAssumed = row.Bool(12),
        Scope = (Scope?)row.IntOrNull(13),
        Polarity = (Polarity)row.Int(14),
        CountedFirst = row.Span(15),
        CountedLast = row.Span(18),
        PublishedFirst = row.Span(21),
        Speakers = NameList.FromColumn(row.TextOrNull(24)),
    };

    static ClaimValue Value(Statement row) => (ClaimKind)row.Int(2) switch
    {
        ClaimKind.Quantity => new Quantity(row.DecimalOrNull(3), row.DecimalOrNull(4), row.Bool(8)),
        ClaimKind.Date => DateSpan.FromSeconds(row.Long(5), row.Long(6), row.Bool(8)),
        _ => new DealState((DealStatus)row.Int(7)),
    };
}
