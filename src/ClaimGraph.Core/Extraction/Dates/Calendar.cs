using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>The stretches of days of the calendar. What would leave the years 1 to 9999 is null.</summary>
static class Calendar
{
    const int LastYear = 9_999;

    internal static LocalDate? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    internal static (LocalDate Start, LocalDate End) Month(LocalDate day) => (day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));

    internal static (LocalDate Start, LocalDate End)? Month(int year, int month) => Day(year, month, 1) is { } first ? Month(first) : null;

    internal static (LocalDate Start, LocalDate End)? Years(int year, int count = 1) =>
        year >= 1 && year + count - 1 <= LastYear ? (new LocalDate(year, 1, 1), new LocalDate(year + count - 1, 12, 31)) : null;

    /// <summary>The week from Monday to Sunday that holds a day.</summary>
    internal static (LocalDate Start, LocalDate End)? Week(LocalDate day)
    {
        if (day.Year <= 1 || day.Year >= LastYear) return null;
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return (monday, monday.PlusDays(6));
    }

    /// <summary>The period of a unit that holds a day.</summary>
    internal static (LocalDate Start, LocalDate End)? Period(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Week(day),
        TimeUnit.Month => Month(day),
        TimeUnit.Year => Years(day.Year),
        TimeUnit.Decade => Years(Math.Max(1, day.Year / 10 * 10), 10),
        TimeUnit.Century => Years(Math.Max(1, day.Year / 100 * 100), 100),
        _ => (day, day),
    };

    /// <summary>A day moved by whole units; null when it leaves the calendar.</summary>
    internal static LocalDate? Plus(LocalDate day, decimal count, TimeUnit unit)
    {
        if (Math.Abs(count) > 100_000) return null;
        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1_200, _ => 0 };
        if (months == 0)
        {
            var days = (long)Math.Round(count * TimeLength.SecondsOf(unit) / TimeLength.SecondsOf(TimeUnit.Day), MidpointRounding.AwayFromZero);
            return InCalendar(day.DayNumber() + days) ? day.PlusDays((int)days) : null;
        }

        var whole = decimal.Truncate(count * months);
        var month = ((day.Year - 1) * 12) + day.Month - 1 + whole;
        if (month < 0 || month >= LastYear * 12) return null;
        var moved = day.PlusMonths((int)whole);
        var rest = (int)(((count * months) - whole) * 30);
        return InCalendar(moved.DayNumber() + rest) ? moved.PlusDays(rest) : null;
    }

    /// <summary>The latest of the days that a year, a month and so on give, not after the reference: what news means by a date without its year.</summary>
    /// <param name="reference">The day of publication.</param>
    /// <param name="inYear">The day in a year; null where the year has none, as for 29 February.</param>
    internal static int? LatestYear(LocalDate reference, Func<int, LocalDate?> inYear)
    {
        for (var year = reference.Year; year > reference.Year - 9 && year >= 1; year--)
        {
            if (inYear(year) is { } day && day <= reference) return year;
        }

        return null;
    }

    /// <summary>The latest day with a weekday that is not after a day.</summary>
    internal static LocalDate? LatestWeekday(LocalDate day, int weekday) => Plus(day, -(((int)day.DayOfWeek - weekday + 7) % 7), TimeUnit.Day);

    static long DayNumber(this LocalDate day) => NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), day);

    static bool InCalendar(long dayNumber) => dayNumber is >= 0 and < 3_652_059;
}
