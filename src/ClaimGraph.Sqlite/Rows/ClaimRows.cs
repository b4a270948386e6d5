using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>Claims as rows. What a claim shares with its position and question stands there.</summary>
static class ClaimRows
{
    /// <summary>The column that holds the number of the claim's position.</summary>
    internal const int PositionNo = 20;

    internal static Statement Add(this Statement statement, ClaimRecord record, long position, long article, long origin, long? speaker)
    {
        var claim = record.Claim;
        statement.Add(record.Id).Add(position).Add(article).Add(origin).Add(speaker).Add((long)claim.Stance).Add(claim.Article.Published);
        if (claim.AsOf is { } asOf) statement.Add(asOf);
        else statement.AddNull().AddNull().AddNull();
        return statement.Add((long?)claim.Quote?.Start).Add((long?)claim.Quote?.End).Add(claim.Ref).Add(claim.Quote?.Text);
    }

    /// <summary>Reads a claim whose id stands in column 0.</summary>
    internal static ClaimSight Read(Statement row, Question question, Position position)
    {
        var about = question.About with { When = position.WhenAssumed ? null : position.When, Scope = position.Scope };
        var claim = new Claim(row.Text(12), Article(row, 6), about, position.Value)
        {
            Ref = row.TextOrNull(1),
            Quote = row.TextOrNull(2) is { } quote ? new Quote(quote, row.IntOrNull(3), row.IntOrNull(4)) : null,
            Speaker = row.TextOrNull(17),
            Stance = (Stance)row.Int(5),
            AsOf = row.SpanOrNull(9),
        };
        return new ClaimSight(row.Id(0), claim, new Origin(row.Id(18), row.Text(19)), Article(row, PositionNo + 1));
    }

    static Article Article(Statement row, int published) =>
        new(row.TextOrNull(13), row.TextOrNull(14), row.TextOrNull(15), row.Span(published), row.TextOrNull(16));
}
