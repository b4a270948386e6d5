using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Dates;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds when something happened: the date nearest to its words.</summary>
static class TimeSearch
{
    /// <summary>The date of what the tokens First..Last tell; null when no date stands near enough.</summary>
    internal static DateExpression? For(ParsedSentence sentence, int first, int last) =>
        sentence.Dates.Where(date => date.Value is not null)
            .Select(date => (Date: date, Distance: date.First > last ? sentence.Layout.Distance(last, date.First) : date.Last < first ? sentence.Layout.Distance(date.Last, first) : 0))
            .Where(one => one.Distance <= ClauseLayout.Far).OrderBy(one => one.Distance).FirstOrDefault().Date;
}
