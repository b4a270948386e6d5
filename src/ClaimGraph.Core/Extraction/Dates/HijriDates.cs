using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads dates of the Hijri calendar: "15 رجب 1440 هـ", "شهر رمضان", "عام 1440 هـ". By the calendar of Umm al-Qura where it is defined (1318 to 1500), else by the tabular one.</summary>
static class HijriDates
{
    const int FirstModernYear = 1318;
    const int LastModernYear = 1500;
    const int FirstGregorianYear = 1901;
    const int LastGregorianYear = 2076;

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        var weekday = Weekdays.Before(phrase, at);
        var start = weekday?.Next ?? at;
        return (Dated(phrase, start, reference) ?? (weekday is null ? MonthAlone(phrase, at, reference) : null)) is { } reading
            ? (reading with { First = at }).Beside(weekday?.Value, reference)
            : null;
    }

    /// <summary>A year with its era, or one that can be of no other calendar: "1440 هـ".</summary>
    internal static Reading? Year(Phrase phrase, int at)
    {
        if (Counts.Small(phrase, at) is not { IsOrdinal: false } year || phrase.Word(year.Next, WordKind.HijriEra) is not { } era) return null;
        return Days(year.Value, 1, 1) is { } first && Days(year.Value, 12, null) is { } last ? Reading.Of(at, era.Next, (first.Start, last.End), TimeUnit.Year, "hijri-year") : null;
    }

    /// <summary>The Gregorian days of a Hijri day, or of a whole month when the day is null; null when there are none.</summary>
    internal static (LocalDate Start, LocalDate End)? Days(int year, int month, int? day)
    {
        if (year is < 1 or > 9_600) return null;
        var calendar = year is >= FirstModernYear and <= LastModernYear ? CalendarSystem.UmAlQura : CalendarSystem.IslamicBcl;
        var length = calendar.GetDaysInMonth(year, month);
        if (day is < 1 || day > length) return null;
        var first = new LocalDate(year, month, day ?? 1, calendar).WithCalendar(CalendarSystem.Iso);
        return first.Year > 9_990 ? null : (first, day is null ? first.PlusDays(length - 1) : first);
    }

    static Reading? Dated(Phrase phrase, int at, LocalDate? reference)
    {
        if (Counts.DayOfMonth(phrase, at) is not { } day) return null;
        var named = AfterMonthWord(phrase, phrase.Skip(phrase.SkipMark(day.Next, ".-/"), WordKind.Of));
        if (phrase.Word(named, WordKind.HijriMonth) is not { } month) return null;
        if (YearAfter(phrase, month.Next) is { } year)
            return Days(year.Value, month.Value, day.Value) is { } days ? Reading.Of(at, year.Next, days, TimeUnit.Day, "hijri-date") : null;
        var relative = phrase.Word(month.Next, WordKind.Relative);
        return reference is { } from && Nearest(from, relative?.Value, month.Value, day.Value) is { } nearest
            ? Reading.Of(at, relative?.Next ?? month.Next, nearest, TimeUnit.Day, "hijri-date")
            : null;
    }

    // Names of months are names of men too: a month alone needs "شهر", a year or a word such as "الماضي".
    static Reading? MonthAlone(Phrase phrase, int at, LocalDate? reference)
    {
        var named = AfterMonthWord(phrase, at);
        if (phrase.Word(named, WordKind.HijriMonth) is not { } month) return null;
        if (YearAfter(phrase, month.Next) is { } year)
            return Days(year.Value, month.Value, null) is { } days ? Reading.Of(at, year.Next, days, TimeUnit.Month, "hijri-month") : null;
        if (Years.After(phrase, month.Next, null) is { Value: >= FirstGregorianYear and <= LastGregorianYear } common && Within(common.Value, month.Value) is { } begun)
            return Reading.Of(at, common.Next, begun, TimeUnit.Month, "hijri-month");
        var relative = phrase.Word(month.Next, WordKind.Relative);
        if (named == at && relative is null) return null;
        return reference is { } from && Nearest(from, relative?.Value, month.Value, null) is { } nearest
            ? Reading.Of(at, relative?.Next ?? month.Next, nearest, TimeUnit.Month, "hijri-month")
            : null;
    }

    // "رمضان 2018", "Ramadan 2018": the month that begins in that year.
    static (LocalDate Start, LocalDate End)? Within(int year, int month)
    {
        for (var hijri = new LocalDate(year, 1, 1).WithCalendar(CalendarSystem.UmAlQura).Year; hijri <= LastModernYear; hijri++)
        {
            if (Days(hijri, month, null) is not { } days || days.Start.Year > year) return null;
            if (days.Start.Year == year) return days;
        }

        return null;
    }

    static (LocalDate Start, LocalDate End)? Nearest(LocalDate reference, int? relative, int month, int? day)
    {
        if (reference.Year is < 1900 or > 2070) return null;
        var year = reference.WithCalendar(CalendarSystem.UmAlQura).Year;
        for (var step = relative == 1 ? -1 : 1; step is >= -1 and <= 1; step = relative == 1 ? step + 1 : step - 1)
        {
            if (Days(year + step, month, day) is not { } days) continue;
            if (relative switch { 1 => days.Start > reference, -1 => days.End < reference, 0 => step == 0, _ => days.Start <= reference }) return days;
        }

        return null;
    }

    static Counted? YearAfter(Phrase phrase, int at)
    {
        var of = phrase.Skip(phrase.SkipMark(at, ",،."), WordKind.Of);
        if (phrase.Word(of, WordKind.Unit) is { Value: (int)TimeUnit.Year } word) of = word.Next;
        if (Counts.Small(phrase, of) is not { IsOrdinal: false } year) return null;
        if (phrase.Word(year.Next, WordKind.HijriEra) is { } era) return year with { Next = era.Next };
        return year.Value is >= FirstModernYear and <= LastModernYear ? year : null;
    }

    static int AfterMonthWord(Phrase phrase, int at) => phrase.Word(at, WordKind.Unit) is { Value: (int)TimeUnit.Month } word ? word.Next : at;
}
