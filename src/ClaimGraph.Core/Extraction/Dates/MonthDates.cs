using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads dates with the name of a month: "27 شباط 2019", "التاسع من شهر شباط الجاري", "March 5th, 2019", "2019-sep-1", "أيار/مايو الماضي", "last June".</summary>
static class MonthDates
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        var weekday = Weekdays.Before(phrase, at);
        var start = weekday?.Next ?? at;
        if (DayMonth(phrase, start, reference) is not { } reading)
        {
            reading = MonthDay(phrase, start, reference) ?? YearMonth(phrase, start) ?? (weekday is null ? MonthAlone(phrase, start, reference) : null);
            if (reading is null) return null;
        }

        return reading.After(phrase, at, start).Beside(weekday?.Value, reference);
    }

    /// <summary>A month where the place makes sure that it is one: "the first week of May".</summary>
    internal static Reading? Month(Phrase phrase, int at, LocalDate? reference) => MonthAlone(phrase, at, reference, isSure: true);

    static Reading? DayMonth(Phrase phrase, int at, LocalDate? reference)
    {
        at = phrase.Skip(at, WordKind.The);
        if (Counts.DayOfMonth(phrase, at) is not { } day) return null;
        var next = phrase.SkipMark(day.Next, ".-/–,");
        // "Three in March" are three.
        if (phrase.Has(next, WordKind.In) && !day.IsOrdinal) return null;
        next = phrase.Skip(phrase.Skip(next, WordKind.Of), WordKind.The);
        if (RelativeMonth(phrase, next, reference) is { } relative) return InMonth(at, relative.Next, relative.Start!.Value, day.Value);
        next = AfterMonthWord(phrase, next);
        if (MonthName.Read(phrase, next) is not { } month || IsCommonWord(phrase, next, month) && !day.IsOrdinal && IsNoun(phrase, month.Next)) return null;
        return Dated(phrase, at, day.Value, month, month.Next, reference);
    }

    // "the 20th of next month", "15 من الشهر الجاري", "15 الجاري".
    static Reading? RelativeMonth(Phrase phrase, int at, LocalDate? reference)
    {
        if (Periods.Read(phrase, at, reference) is { Unit: TimeUnit.Month } relative && relative.Start!.Value.Day == 1) return relative;
        return phrase.IsArabic && phrase.Word(at, WordKind.Relative) is { Value: 0, IsDefinite: false } current && reference is { } day
            ? Reading.Of(at, current.Next, Calendar.Month(day), TimeUnit.Month, "relative-month")
            : null;
    }

    static Reading? InMonth(int at, int next, LocalDate month, int day) => Reading.OfDate(at, next, month.Year, month.Month, day, "day-relative-month");

    static Reading? MonthDay(Phrase phrase, int at, LocalDate? reference)
    {
        if (MonthName.Read(phrase, at) is not { } month) return null;
        var mark = phrase.SkipMark(month.Next, ".-/,،");
        var next = phrase.Skip(mark, WordKind.The);
        if (Counts.DayOfMonth(phrase, next) is not { } day) return null;
        // "مارس 15" counts fifteen of something, more often than not; "مارس-15" and "March 15" name a day.
        if (IsCommonWord(phrase, at, month) && !day.IsOrdinal && IsNoun(phrase, day.Next)) return null;
        if (phrase.IsArabic && !day.IsOrdinal && mark == month.Next && !phrase.Touches(month.Next - 1) && Years.After(phrase, day.Next, reference) is null) return null;
        if (phrase.Touches(day.Next - 1) && phrase.SkipMark(day.Next, ":.٫") > day.Next && phrase.Touches(day.Next) && phrase.DigitCount(day.Next + 1) > 0) return null;
        return Dated(phrase, at, day.Value, month, day.Next, reference);
    }

    static Reading? YearMonth(Phrase phrase, int at)
    {
        if (phrase.DigitCount(at) != 4 || Counts.Year(phrase, at) is not { } year) return null;
        if (MonthName.Read(phrase, phrase.SkipMark(year.Next, "-/,،.")) is not { } month) return null;
        var mark = phrase.SkipMark(month.Next, "-/.");
        if (mark > month.Next && phrase.Touches(month.Next) && Counts.DayOfMonth(phrase, mark) is { } day)
            return Calendar.Day(year.Value, month.Month, day.Value) is { } date ? Reading.OfDay(at, day.Next, date, "year-month-day") : null;
        return Calendar.Month(year.Value, month.Month) is { } days ? Reading.Of(at, month.Next, days, TimeUnit.Month, "month-year") : null;
    }

    // "Troops march 20 kilometres", "20 may have died": in English months begin with a capital letter, though not everybody writes it.
    static bool IsCommonWord(Phrase phrase, int at, MonthName month) => month.IsWeak && !phrase.IsArabic && !phrase.IsCapital(at);

    // Or another word that no date is followed by.
    static bool IsNoun(Phrase phrase, int at) => phrase.Token(at) is { Kind: Text.TokenKind.Word } && !phrase.Has(at, WordKind.In) && !phrase.Has(at, WordKind.On) && !phrase.Has(at, WordKind.Of) && !phrase.Has(at, WordKind.And) && !phrase.Has(at, WordKind.To) && Counts.Year(phrase, at) is null;

    // A day and a month are known: the year that follows decides, else a word such as "الماضي", else the past.
    static Reading? Dated(Phrase phrase, int at, int day, MonthName month, int next, LocalDate? reference)
    {
        var mark = phrase.SkipMark(next, ".-/");
        var year = Years.After(phrase, next, reference) ?? (mark > next ? Counts.Year(phrase, mark) : null);
        if (year is { } known) return Reading.OfDate(at, known.Next, known.Value, month.Month, day, "day-month-year");
        if (reference is not { } from) return null;
        var relative = Relative(phrase, next);
        if (relative is { } word && Counts.Year(phrase, word.Next) is { } after) return Reading.OfDate(at, after.Next, after.Value, month.Month, day, "day-month-year");
        // "In February 31 died" counts; "31 February" names a day that no year has.
        if (Relatives.YearOf(from, relative?.Value, y => Calendar.Day(y, month.Month, day)) is not { } found) return month.Next == next ? Reading.OfDate(at, next, from.Year, month.Month, day, "day-month") : null;
        return Reading.OfDay(at, relative?.Next ?? next, new LocalDate(found, month.Month, day), "day-month") with { IsYearOpen = relative is null };
    }

    static Reading? MonthAlone(Phrase phrase, int at, LocalDate? reference, bool isSure = false)
    {
        var before = phrase.Word(at, WordKind.This) ?? phrase.Word(at, WordKind.Relative);
        var start = before?.Next ?? at;
        var named = AfterMonthWord(phrase, start);
        if (MonthName.Read(phrase, named) is not { } month) return phrase.Word(named, WordKind.MonthPair) is { } pair ? Pair(phrase, at, pair, reference) : null;
        if (Years.After(phrase, phrase.SkipMark(month.Next, "-."), reference) is { } year)
            return Calendar.Month(year.Value, month.Month) is { } days ? Reading.Of(at, year.Next, days, TimeUnit.Month, "month-year") : null;
        var relative = before is null ? Relative(phrase, month.Next) : null;
        if (month.IsWeak && !isSure && before is null && relative is null && named == start && !IsIntroduced(phrase, at)) return null;
        var word = (before ?? relative)?.Value;
        // "Last May" is over; "in May" has begun.
        LocalDate? InYear(int y) => word == -1 ? Calendar.Month(y, month.Month)?.End : Calendar.Day(y, month.Month, 1);
        if (reference is not { } day || Relatives.YearOf(day, word, InYear) is not { } found) return null;
        return Reading.Of(at, relative?.Next ?? month.Next, Calendar.Month(new LocalDate(found, month.Month, 1)), TimeUnit.Month, "month")
            with
        { IsYearOpen = before is null && relative is null };
    }

    // "حرب تشرين 1973": the first or the second month of the name.
    static Reading? Pair(Phrase phrase, int at, WordMatch pair, LocalDate? reference) =>
        Years.After(phrase, pair.Next, reference) is { } year && Calendar.Month(year.Value, pair.Value) is { } first && Calendar.Month(year.Value, pair.Value + 1) is { } second
            ? Reading.Of(at, year.Next, (first.Start, second.End), TimeUnit.Month, "month-year") with { Approximate = true }
            : null;

    // "in May", "في آب": what stands before makes a month of a word that can be another.
    static bool IsIntroduced(Phrase phrase, int at)
    {
        if (!phrase.IsArabic && !phrase.IsCapital(at)) return false;
        var before = at - 1;
        return phrase.Has(before, WordKind.In) || phrase.Has(before, WordKind.Since) || phrase.Has(before, WordKind.During) || phrase.Has(before, WordKind.Until) || phrase.Has(before, WordKind.From)
            || phrase.Has(before, WordKind.To) || phrase.Has(before, WordKind.PartOf) || phrase.Is(before, "-") && phrase.Has(before - 1, WordKind.PartOf);
    }

    // "الماضي" after a month; in English such words stand before.
    static WordMatch? Relative(Phrase phrase, int at) => phrase.IsArabic ? phrase.Word(at, WordKind.Relative) : null;

    // "شهر آذار", "the month of March"
    static int AfterMonthWord(Phrase phrase, int at)
    {
        if (phrase.Word(at, WordKind.Unit) is not { Value: (int)TimeUnit.Month } word) return at;
        return phrase.IsArabic ? word.Next : phrase.Skip(word.Next, WordKind.Of);
    }
}
