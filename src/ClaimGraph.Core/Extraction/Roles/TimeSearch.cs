using ClaimGraph.Claims;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds when something happened: the date nearest to its words.</summary>
static class TimeSearch
{
    // "Since 2011" belongs to what stands right beside it.
    const long Long = 40 * DateSpan.Day;

    // "Since the conflict in the country broke out in": words between.
    const int MostOfBeginning = 8;

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

    /// <summary>The time that a date gives to what has happened: where it is that of a beginning, "since the war began in 2011", all time since.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">The date.</param>
    /// <param name="published">When the text was published.</param>
    internal static DateSpan? ValueOf(ParsedSentence sentence, DateExpression date, DateSpan published) =>
        IsOfBeginning(sentence, date) && date.Value is { IsOpen: false, IsUnknown: false } begun && published is { IsOpen: false, IsUnknown: false } && begun.FirstDay <= published.LastDay
            ? DateSpan.FromDays(DateSpan.ToDate(begun.FirstDay), DateSpan.ToDate(published.LastDay), begun.Approximate)
            : date.Value;

    /// <summary>Whether a date is that of a beginning since which things have gone on.</summary>
    internal static bool IsOfBeginning(ParsedSentence sentence, DateExpression date)
    {
        for (var at = date.First - 1; at >= 0 && at >= date.First - MostOfBeginning && sentence.Tokens[at].Kind == TokenKind.Word && !sentence.IsTime(at); at--)
        {
            if (sentence.Is(at, CueKind.Since)) return at < date.First - 1;
        }

        return false;
    }

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
