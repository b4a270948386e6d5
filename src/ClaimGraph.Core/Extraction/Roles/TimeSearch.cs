using ClaimGraph.Claims;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Dates;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds when something happened: the date nearest to its words.</summary>
static class TimeSearch
{
    // "Since 2011" belongs to what stands right beside it.
    const long Long = 40 * DateSpan.Day;

    // From a date that opens a clause to the verb of the clause.
    const int OwnReach = 8;

    /// <summary>The date of what the tokens First..Last tell; null when no date stands near enough.</summary>
    internal static DateExpression? For(ParsedSentence sentence, int first, int last) =>
        Nearest.Of(sentence.Dates, ClauseLayout.Far, date =>
        {
            if (date.Value is null || IsOfSaying(sentence, date, first) || IsOfOther(sentence, date, last)) return Nearest.Never;
            var distance = date.First > last ? sentence.Layout.Distance(last, date.First) : date.Last < first ? sentence.Layout.Distance(date.Last, first) : 0;
            return date.Value.Seconds > Long && distance > ClauseLayout.Far / 3 ? Nearest.Never : distance;
        });

    // "Killed 14, and on Monday 3 more died": it opens a clause that has its own action.
    static bool IsOfOther(ParsedSentence sentence, DateExpression date, int last)
    {
        if (date.First <= last) return false;
        var at = date.First;
        while (at > last + 1 && (sentence.Is(at - 1, CueKind.At) || sentence.Tokens[at - 1].Is("on"))) at--;
        if (!sentence.Tokens[date.First].Form.StartsWith('و') && !sentence.Tokens[at - 1].Is("and") && !sentence.Tokens[at - 1].Is("و") && !sentence.Is(at - 1, CueKind.Breaks)) return false;
        return sentence.HasNumber(date.Last + 1, Math.Min(sentence.Tokens.Count, date.Last + OwnReach)) && sentence.ActionsNear(date.Last + 1, date.Last + OwnReach, 0).Any(action => !action.IsJoined && !HasEnd(sentence, date.Last + 1, action.First));
    }

    static bool HasEnd(ParsedSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.Tokens[at].IsComma || sentence.Tokens[at].Is("and")) return true;
        }

        return false;
    }

    // "Said on Tuesday that": when somebody spoke, not when it happened.
    static bool IsOfSaying(ParsedSentence sentence, DateExpression date, int token) =>
        sentence.Speakers.FirstOrDefault(span => span.First <= token && token <= span.Last) is { WordsFirst: { } words } span && (date.First < span.First || date.First > span.Last) && Math.Abs(date.First - words) < ClauseLayout.Far;
}
