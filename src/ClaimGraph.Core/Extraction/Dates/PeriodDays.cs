using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads days by their place in a month, a week or a year: "the last day of January", "the first three days of last week", "آخر يوم من كانون الثاني", "الأيام الأولى".</summary>
static class PeriodDays
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if ((Before(phrase, at) ?? After(phrase, at)) is not { } days) return null;
        var of = phrase.Skip(days.Next, WordKind.Of);
        if (of == days.Next) return null;
        var the = phrase.Skip(of, WordKind.The);
        if ((MonthDates.Month(phrase, the, reference) ?? Periods.Read(phrase, the, reference) ?? Years.Read(phrase, the, reference) ?? Years.Bare(phrase, the) ?? HijriDates.Read(phrase, the, reference))
            is not { Start: { } begin, End: { } end, Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } whole) return null;
        var first = days.Ordinal < 0 ? Calendar.Plus(end, 1 - days.Count, TimeUnit.Day) : Calendar.Plus(begin, days.Ordinal - 1, TimeUnit.Day);
        return first is { } from && Calendar.Plus(from, days.Count - 1, TimeUnit.Day) is { } to && from >= begin && to <= end ? Reading.Of(at, whole.Next, (from, to), TimeUnit.Day, "day-of-period") : null;
    }

    // "last day", "first three days", "آخر يوم", "أول ثلاثة أيام"
    static (int Ordinal, int Count, int Next)? Before(Phrase phrase, int at)
    {
        if (Counts.Small(phrase, at) is not { IsOrdinal: true, Value: not 0 } ordinal) return null;
        if (Day(phrase, ordinal.Next, WordKind.Unit) is { } day) return (ordinal.Value, 1, day);
        return ordinal.Value <= 1 && Counts.Small(phrase, ordinal.Next) is { IsOrdinal: false, Value: > 0 } count && (Day(phrase, count.Next, WordKind.Units) ?? Day(phrase, count.Next, WordKind.Unit)) is { } days ? (ordinal.Value, count.Value, days) : null;
    }

    // "اليوم الأخير", "الأيام الثلاثة الأخيرة"
    static (int Ordinal, int Count, int Next)? After(Phrase phrase, int at)
    {
        if (!phrase.IsArabic) return null;
        var one = Day(phrase, at, WordKind.Unit);
        var count = one is null && Day(phrase, at, WordKind.Units) is { } days ? Counts.Small(phrase, days) : null;
        if (Counts.Small(phrase, one ?? count?.Next ?? -1) is not { IsOrdinal: true, Value: not 0 } ordinal) return null;
        return one is not null ? (ordinal.Value, 1, ordinal.Next) : count is { IsOrdinal: false, Value: > 0 } && ordinal.Value <= 1 ? (ordinal.Value, count.Value.Value, ordinal.Next) : null;
    }

    static int? Day(Phrase phrase, int at, WordKind kind) => phrase.Word(at, kind) is { Value: (int)TimeUnit.Day } day ? day.Next : null;
}
