using System.Globalization;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads days of the week. Alone, the last such day up to the day of publication; "last" is before it; "next" is the one of next week in English and the coming one in Arabic, as
/// their newspapers use the words; "first Friday of July" counts within the month.
/// </summary>
static class Weekdays
{
    const int MonthsBack = 3;
    const int MonthsAhead = 2;

    // In days: news tells rather of what has happened.
    const int Ahead = 14;

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } day) return null;
        return Overnight(phrase, at, day) ?? OfWeek(phrase, at, day) ?? Counted(phrase, at, day) ?? Named(phrase, at, day);
    }

    /// <summary>A weekday that stands before a date, with what joins the two: "الأربعاء، 27 شباط", "Wed, 22 of Jan".</summary>
    internal static WordMatch? Before(Phrase phrase, int at)
    {
        if (Name(phrase, at) is not { } name) return null;
        // "الخميس المقبل 7 آذار"
        var next = phrase.SkipMark(phrase.IsArabic ? phrase.Skip(name.Next, WordKind.Relative) : name.Next, ",،.");
        // "الأربعاء (27 شباط)" and "الأربعاء في 27 شباط" are one date as well.
        next = phrase.SkipMark(next, "(");
        return name with { Next = phrase.Skip(phrase.Skip(next, WordKind.In), WordKind.The) };
    }

    /// <summary>A weekday that stands after a word such as "yesterday": "أمس الأربعاء", "today, Sunday".</summary>
    internal static WordMatch? After(Phrase phrase, int at)
    {
        var start = phrase.SkipMark(phrase.SkipMark(at, ",،"), "(");
        if (phrase.Word(start, WordKind.Weekday) is not { } name) return null;
        return phrase.Is(start - 1, "(") ? name with { Next = phrase.SkipMark(name.Next, ")") } : name;
    }

    internal static WordMatch? Name(Phrase phrase, int at) => phrase.Word(at, WordKind.Weekday) ?? (phrase.IsCapital(at) ? phrase.Word(at, WordKind.WeakWeekday) : null);

    static Reading? Named(Phrase phrase, int at, LocalDate reference)
    {
        var before = phrase.Word(at, WordKind.This) ?? phrase.Word(at, WordKind.Relative);
        if (phrase.Word(before?.Next ?? at, WordKind.Weekday) is not { } name) return null;
        if (before is { } english) return OfRelative(at, name.Next, reference, name.Value, english.Value, true);
        if (phrase.Word(name.Next, WordKind.Relative) is { } after && phrase.IsArabic) return OfRelative(at, after.Next, reference, name.Value, after.Value, false);
        // "الثلاثاء قبل الماضي"
        if (phrase.IsArabic && phrase.Word(name.Next, WordKind.Ago) is { } ago && phrase.Word(ago.Next, WordKind.Relative) is { Value: -1 } past)
            return Calendar.LatestWeekday(reference.PlusDays(-8), name.Value) is { } earlier ? Reading.OfDay(at, past.Next, earlier, "weekday") : null;
        if (DayAfter(phrase, at, name, reference) is { } dated) return dated;
        if (NextDay(phrase, name) is { } next && Calendar.LatestWeekday(reference, next.Value) is { } last && Calendar.Plus(last, -1, TimeUnit.Day) is { } first)
            return Reading.Of(at, next.Next, (first, last), TimeUnit.Day, "two-weekdays");
        return Calendar.LatestWeekday(reference, name.Value) is { } day ? Reading.OfDay(at, name.Next, day, "weekday") with { IsYearOpen = true } : null;
    }

    static Reading? OfRelative(int at, int next, LocalDate reference, int weekday, int relative, bool byWeek)
    {
        var day = relative switch
        {
            -1 => Calendar.LatestWeekday(reference.PlusDays(-1), weekday),
            0 => Calendar.Week(reference)?.Start.PlusDays(weekday - 1),
            _ => byWeek ? Calendar.Week(reference)?.End.PlusDays(weekday) : Calendar.LatestWeekday(reference.PlusDays(7), weekday),
        };
        return day is { } found ? Reading.OfDay(at, next, found, "weekday") : null;
    }

    // "Overnight into Sunday" begins on Saturday.
    static Reading? Overnight(Phrase phrase, int at, LocalDate reference)
    {
        if (phrase.IsArabic || phrase.Word(at, WordKind.PartOfDay) is not { } night || phrase.Word(night.Next, WordKind.Into) is not { } into || phrase.Word(into.Next, WordKind.Weekday) is not { } name) return null;
        return Calendar.LatestWeekday(reference, name.Value) is { } day && Calendar.Plus(day, -1, TimeUnit.Day) is { } before ? Reading.Of(at, name.Next, (before, day), TimeUnit.Day, "two-weekdays") : null;
    }

    // "ليلة الخميس الجمعة", "Thursday/Friday", "Thursday night into Friday": the weekday after it, written beside it.
    static WordMatch? NextDay(Phrase phrase, WordMatch name)
    {
        var mark = phrase.SkipMark(name.Next, "-–—/");
        var next = phrase.Skip(phrase.Skip(mark, WordKind.PartOfDayAfter), WordKind.Into);
        if (next == name.Next && !phrase.IsArabic) return null;
        return phrase.Word(next, WordKind.Weekday) is { } second && second.Affix == 0 && second.Value == (name.Value % 7) + 1 ? second : null;
    }

    // "Thursday the 21st": the latest such day of a month, or one that is near.
    static Reading? DayAfter(Phrase phrase, int at, WordMatch name, LocalDate reference)
    {
        if (phrase.Word(name.Next, WordKind.The) is not { } the || Counts.DayOfMonth(phrase, the.Next) is not { } day) return null;
        var (best, distance) = (reference, int.MaxValue);
        for (var months = -MonthsBack; months <= MonthsAhead; months++)
        {
            var month = reference.PlusMonths(months);
            if (Calendar.Day(month.Year, month.Month, day.Value) is not { } date || (int)date.DayOfWeek != name.Value) continue;
            var days = Period.DaysBetween(reference, date);
            var far = days > 0 ? days + Ahead : -days;
            if (far < distance) (best, distance) = (date, far);
        }

        if (distance < int.MaxValue) return Reading.OfDay(at, day.Next, best, "weekday-day");
        return Reading.OfDay(at, day.Next, reference, "weekday-day").Contradicted($"The text says {(IsoDayOfWeek)name.Value}, day {day.Value.ToString(CultureInfo.InvariantCulture)} of a month, but no such day is near {reference:uuuu-MM-dd}.");
    }

    // "Friday of next week", "this week Friday", "الأسبوع المقبل يوم الجمعة".
    static Reading? OfWeek(Phrase phrase, int at, LocalDate reference)
    {
        if (Periods.Read(phrase, at, reference) is { Unit: TimeUnit.Week } week)
        {
            var next = phrase.Skip(phrase.SkipMark(week.Next, ",،"), WordKind.On);
            if (phrase.Word(next, WordKind.Unit) is { Value: (int)TimeUnit.Day } word) next = word.Next;
            return phrase.Word(next, WordKind.Weekday) is { } day ? InWeek(at, day.Next, week, day.Value) : null;
        }

        if (phrase.Word(at, WordKind.Weekday) is not { } name) return null;
        return Periods.Read(phrase, phrase.Skip(name.Next, WordKind.Of), reference) is { Unit: TimeUnit.Week } after ? InWeek(at, after.Next, after, name.Value) : null;
    }

    static Reading? InWeek(int at, int next, Reading week, int weekday) =>
        week.Start is { } monday && week.End == monday.PlusDays(6) ? Reading.OfDay(at, next, monday.PlusDays(weekday - 1), "weekday-of-week") : null;

    // "the first Friday of July", "second Sunday", "الأحد الثاني", "the last Friday of July".
    static Reading? Counted(Phrase phrase, int at, LocalDate reference)
    {
        var start = phrase.Skip(at, WordKind.The);
        var first = phrase.Word(start, WordKind.Weekday);
        if (Counts.Small(phrase, first?.Next ?? start) is not { IsOrdinal: true, Value: -1 or (>= 1 and <= 5) } number) return null;
        if ((first ?? phrase.Word(number.Next, WordKind.Weekday)) is not { } name) return null;
        var next = first is null ? name.Next : number.Next;
        var of = phrase.Skip(phrase.Skip(next, WordKind.Of), WordKind.The);
        var month = of > next && (MonthDates.Month(phrase, of, reference) ?? Periods.Read(phrase, of, reference)) is { Unit: TimeUnit.Month } named ? named : null;
        if (number.Value < 0) return month?.End is { } end && Calendar.LatestWeekday(end, name.Value) is { } last ? Reading.OfDay(at, month.Next, last, "weekday-of-month") : null;
        var begin = month?.Start ?? reference.With(DateAdjusters.StartOfMonth);
        var day = begin.PlusDays(((name.Value - (int)begin.DayOfWeek + 7) % 7) + ((number.Value - 1) * 7));
        return day.Month == begin.Month ? Reading.OfDay(at, month?.Next ?? next, day, "weekday-of-month") : null;
    }
}
