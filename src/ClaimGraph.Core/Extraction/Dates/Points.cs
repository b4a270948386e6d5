using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads one date or period, whatever its form: of all rules that fit, the one that reads the most words.</summary>
static class Points
{
    static readonly PointRule[] rules =
    [
        new(NamedDays.Read, WordKind.NamedDay),
        new(NumericDates.Read) { ByDigits = true },
        new(MonthDates.Read, WordKind.Month, WordKind.WeakMonth, WordKind.MonthPair, WordKind.Relative, WordKind.This),
        new(SharedMonth.Read, WordKind.Month, WordKind.WeakMonth, WordKind.Relative, WordKind.This),
        new(HijriDates.Read, WordKind.HijriMonth),
        new(DayWords.Read, WordKind.DayWord),
        new(Weekdays.Read, WordKind.Weekday),
        new(Anchored.Read, WordKind.Unit, WordKind.Units, WordKind.TwoUnits),
        new(Ago.Read, WordKind.Unit, WordKind.Units, WordKind.TwoUnits, WordKind.BusinessDay),
        new(Parts.Read, WordKind.PartOf, WordKind.Earlier, WordKind.LaterIn),
        new(Periods.Read, WordKind.Relative, WordKind.This, WordKind.Weekend, WordKind.Several),
        new(Consecutive.Read, WordKind.Consecutive),
        new(YearParts.Read, WordKind.Fraction, WordKind.YearPart, WordKind.Season, WordKind.WeekOf, WordKind.Unit),
        new(Ended.Read, WordKind.Unit, WordKind.Units),
        new(PeriodDays.Read, WordKind.Unit, WordKind.Units),
        new(Years.Read, WordKind.Unit, WordKind.Units, WordKind.Decade, WordKind.In, WordKind.During) { ByDigits = true },
        new(DayNumber, WordKind.On, WordKind.Length, WordKind.Since),
    ];

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) => phrase.Remember(at, reference, Fresh);

    static Reading? Fresh(Phrase phrase, int at, LocalDate? reference)
    {
        if (Anchored.Beside(phrase, phrase.Skip(at, WordKind.The), reference) is { } beside) return beside with { First = at };
        // "يوم", "مساء" before a day belong to it.
        var start = AfterPartOfDay(phrase, at);
        var best = Longest(phrase, phrase.Skip(start, WordKind.The), reference);
        if (start > at && best is not { Unit: TimeUnit.Day }) return Longest(phrase, at, reference);
        if (best is null) return null;
        var next = best.Unit == TimeUnit.Day ? phrase.Word(best.Next, WordKind.PartOfDayAfter) is { Affix: 0 } part ? part.Next : best.Next : best.Next;
        return best with { First = start > at || phrase.Has(start, WordKind.The) ? at : best.First, Next = next };
    }

    static Reading? Longest(Phrase phrase, int at, LocalDate? reference)
    {
        Reading? best = null;
        foreach (var rule in rules)
        {
            if (rule.MayApply(phrase) && rule.Read(phrase, at, reference) is { } reading && reading.Next > (best?.Next ?? at)) best = reading;
        }

        return best;
    }

    static int AfterPartOfDay(Phrase phrase, int at)
    {
        var next = phrase.Skip(at, WordKind.PartOfDay);
        // "يوم الأربعاء", "مساء يوم أمس", and "من": "فجر من يوم الأحد" nobody writes.
        return phrase.IsArabic && phrase.Word(next, WordKind.Unit) is { Value: (int)TimeUnit.Day, IsDefinite: false } day ? day.Next : next;
    }

    // "on the 27th", "for the 27.": the latest such day of a month.
    static Reading? DayNumber(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } today || phrase.IsArabic || (phrase.Word(at, WordKind.On) ?? phrase.Word(at, WordKind.Length) ?? phrase.Word(at, WordKind.Since)) is not { } on || phrase.Word(on.Next, WordKind.The) is not { } the) return null;
        if (Counts.DayOfMonth(phrase, the.Next) is not { } day || phrase.Token(day.Next) is { Kind: Text.TokenKind.Word } || !day.IsOrdinal && !EndsClause(phrase, day.Next)) return null;
        if (SharedMonth.Read(phrase, the.Next, reference) is not null) return null;
        for (var back = 0; back < 3; back++)
        {
            var month = today.PlusMonths(-back);
            if (Calendar.Day(month.Year, month.Month, day.Value) is { } date && date <= today) return Reading.OfDay(on.Next, day.Next, date, "day-number");
        }

        return null;
    }

    static bool EndsClause(Phrase phrase, int at) => phrase.Token(at) is null || phrase.SkipMark(at, ".,;!?") > at;
}
