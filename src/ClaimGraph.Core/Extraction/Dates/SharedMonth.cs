using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads a day whose month stands beside a later day: the "ninth" of "the ninth and tenth of June", "يومي 9 و10 حزيران". Only after a word that leads to days, or for ordinals:
/// else "killed 9 and 10 June" would be two days.
/// </summary>
static class SharedMonth
{
    const int MostDays = 4;

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (Counts.DayOfMonth(phrase, at) is not { } day || !day.IsOrdinal && !IsIntroduced(phrase, at)) return null;
        var later = day;
        for (var count = 1; count < MostDays; count++)
        {
            var next = Joined(phrase, later.Next);
            if (next < 0) return null;
            if (MonthDates.Read(phrase, next, reference) is { Unit: TimeUnit.Day, Start: { } date } dated && dated.Start == dated.End)
                return later.Value < date.Day && Calendar.Day(date.Year, date.Month, day.Value) is { } found ? Reading.OfDay(at, day.Next, found, "day-of-shared-month") : null;
            if (Counts.DayOfMonth(phrase, phrase.Skip(next, WordKind.The)) is not { } more || more.Value <= later.Value) return null;
            later = more;
        }

        return null;
    }

    // The place after "and" or a comma; the place itself where "and" is written together with the word; -1 when nothing joins.
    static int Joined(Phrase phrase, int at)
    {
        var next = phrase.Skip(phrase.SkipMark(at, ",،"), WordKind.And);
        if (next > at) return next;
        return phrase.Token(at) is { Form: ['و', _, ..] } ? at : -1;
    }

    static bool IsIntroduced(Phrase phrase, int at) =>
        phrase.Has(at - 1, WordKind.On) || phrase.Has(at - 1, WordKind.The) || phrase.Word(at - 1, WordKind.Unit) is { Value: (int)TimeUnit.Day } || phrase.Word(at - 1, WordKind.Units) is { Value: (int)TimeUnit.Day };
}
