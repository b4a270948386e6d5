using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads the words for the days around the day of publication: "أمس الأربعاء", "the day after tomorrow", "two days from tomorrow".</summary>
static class DayWords
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } today) return null;
        var start = phrase.Skip(at, WordKind.The);
        // "الجمعة غدا"
        var before = phrase.Word(start, WordKind.Weekday);
        if (phrase.Word(before?.Next ?? start, WordKind.DayWord) is not { } word || before is not null && word.Affix > 0) return null;
        if (Calendar.Plus(today, word.Value, TimeUnit.Day) is not { } day) return null;
        var weekday = before is null ? Weekdays.After(phrase, word.Next) : null;
        return Reading.OfDay(at, weekday?.Next ?? word.Next, day, "day-word").Beside((before ?? weekday)?.Value, reference);
    }
}
