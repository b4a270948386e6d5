using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>Links as rows.</summary>
static class LinkRows
{
    /// <summary>The column that holds the number of the position that a link begins at.</summary>
    internal const int FromNo = 0;

    /// <summary>The column that holds the number of the position that a link ends at.</summary>
    internal const int ToNo = 1;

    /// <summary>How many columns a link takes.</summary>
    internal const int Columns = 9;

    internal static Statement Add(this Statement statement, Link link, long from, long to) => statement
        .Add(from).Add(to).Add(link.Owner == link.From ? from : to)
        .Add((long)link.Verdict).Add((long?)link.Severity)
        .Add(link.Gap).Add(link.Ratio).Add(link.Rule).Add(link.Reason);

    internal static Link Read(Statement row, ContentId from, ContentId to) => new()
    {
        From = from,
        To = to,
        Owner = row.Long(2) == row.Long(FromNo) ? from : to,
        Verdict = (Verdict)row.Int(3),
        Severity = (Severity?)row.IntOrNull(4),
        Gap = row.DoubleOrNull(5),
        Ratio = row.DoubleOrNull(6),
        Rule = row.Text(7),
        Reason = row.Text(8),
    };
}
