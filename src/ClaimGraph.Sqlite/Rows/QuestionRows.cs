using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>Questions as rows.</summary>
static class QuestionRows
{
    /// <summary>How many columns a question takes, from its number on.</summary>
    internal const int Columns = 10;

    internal static Statement Add(this Statement statement, Question question)
    {
        var about = question.About;
        return statement
            .Add(question.Id).Add((long)question.Kind).Add(question.Label)
            .Add(about.Action).Add(about.Who).Add(about.By).Add(about.To).Add(about.Where).Add(about.Unit).Add(about.Term)
            .Add(NameList.ToColumn(about.Parties))
            .Add(question.WithoutBy).Add(question.WithoutTo).Add(question.WithoutParties);
    }

    /// <summary>Reads a question whose number stands in column 0.</summary>
    internal static Question Read(Statement row) => new((ClaimKind)row.Int(1), new About
    {
        Action = row.TextOrNull(2),
        Who = row.TextOrNull(3),
        By = row.TextOrNull(4),
        To = row.TextOrNull(5),
        Where = row.TextOrNull(6),
        Unit = row.TextOrNull(7),
        Term = row.TextOrNull(8),
        Parties = NameList.FromColumn(row.TextOrNull(9)),
    });
}
