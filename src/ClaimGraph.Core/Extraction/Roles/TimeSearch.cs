using ClaimGraph.Claims;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Dates;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds when something happened: the date nearest to its words.</summary>
static class TimeSearch
{
    // "Since 2011" belongs to what stands right beside it.
    const long Long = 40 * DateSpan.Day;

    /// <summary>The date of what the tokens First..Last tell; null when no date stands near enough.</summary>
    internal static DateExpression? For(ParsedSentence sentence, int first, int last) =>
        sentence.Dates.Where(date => date.Value is not null && !IsOfSaying(sentence, date, first))
            .Select(date => (Date: date, Distance: date.First > last ? sentence.Layout.Distance(last, date.First) : date.Last < first ? sentence.Layout.Distance(date.Last, first) : 0))
            .Where(one => one.Distance <= (one.Date.Value!.Seconds > Long ? ClauseLayout.Far / 3 : ClauseLayout.Far)).OrderBy(one => one.Distance).FirstOrDefault().Date;

    // "Said on Tuesday that": when somebody spoke, not when it happened.
    static bool IsOfSaying(ParsedSentence sentence, DateExpression date, int token) =>
        sentence.Speakers.FirstOrDefault(span => span.First <= token && token <= span.Last) is { WordsFirst: { } words } span && (date.First < span.First || date.First > span.Last) && Math.Abs(date.First - words) < ClauseLayout.Far;
}
