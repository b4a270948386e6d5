using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads days whose month stands beside the last of them: "the ninth and tenth of June", "يومي 9 و10 حزيران". Only after a word that leads to days, or for ordinals: else "killed 9 and
/// 10 June" would be two days.
/// </summary>
static class SharedMonth
{
    const int MostDays = 8;

    /// <summary>The first of such days, by itself.</summary>
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) =>
        List(phrase, at, reference) is { } list ? Reading.OfDay(at, list.AfterFirst, list.Days[0], "day-of-shared-month") : null;

    /// <summary>All of such days as one date, from the first to the last, where they are two or follow each other without a gap.</summary>
    internal static Reading? Joined(Phrase phrase, int at, LocalDate? reference)
    {
        if (IsWithinList(phrase, at) || List(phrase, at, reference) is not { } list) return null;
        var (first, last) = (list.Days[0], list.Days[^1]);
        return list.Days.Count == 2 || last.Day - first.Day == list.Days.Count - 1 ? Reading.Of(at, list.Next, (first, last), TimeUnit.Day, "joined-days") : null;
    }

    static (List<LocalDate> Days, int AfterFirst, int Next)? List(Phrase phrase, int at, LocalDate? reference)
    {
        if (Counts.DayOfMonth(phrase, at) is not { } day || !day.IsOrdinal && !IsIntroduced(phrase, at)) return null;
        List<int>? days = null;
        var later = day;
        while ((days?.Count ?? 0) < MostDays)
        {
            if (Joint.After(phrase, later.Next) is not { } joint) return null;
            (days ??= []).Add(later.Value);
            if (MonthDates.Read(phrase, joint.Next, reference) is { Unit: TimeUnit.Day, Start: { } date } dated && dated.Start == dated.End)
                return later.Value < date.Day ? ([.. days.Select(value => new LocalDate(date.Year, date.Month, value)), date], day.Next, dated.Next) : null;
            if (Counts.DayOfMonth(phrase, phrase.Skip(joint.Next, WordKind.The)) is not { } more || more.Value <= later.Value) return null;
            later = more;
        }

        return null;
    }

    // The second of "3, 4 and 7 May"; their first decides for all.
    static bool IsWithinList(Phrase phrase, int at)
    {
        var isJoined = phrase.SkipMark(at - 1, ",،") == at || phrase.Has(at - 1, WordKind.And);
        return (isJoined || phrase.Token(at) is { Form: ['و', ..] }) && Counts.DayOfMonth(phrase, isJoined ? at - 2 : at - 1) is not null;
    }

    // In Arabic also after two words: days stand there without one that leads to them, and after the verb at least whom it is about.
    static bool IsIntroduced(Phrase phrase, int at) =>
        at == 0 || phrase.Has(at - 1, WordKind.On) || phrase.Has(at - 1, WordKind.The) || phrase.Word(at - 1, WordKind.Unit) is { Value: (int)TimeUnit.Day } || phrase.Word(at - 1, WordKind.Units) is { Value: (int)TimeUnit.Day }
        || (phrase.IsArabic ? at > 1 || phrase.Has(at - 1, WordKind.In) : phrase.Token(at - 1) is { Kind: Text.TokenKind.Mark });
}
