using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads quarters, halves, seasons and weeks of a year: "الربع الثالث من عام 2016", "Q3 2016", "صيف 2014", "last summer", "the third week of March".</summary>
static class YearParts
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) =>
        Quarter(phrase, at, reference) ?? Short(phrase, at, reference) ?? Season(phrase, at, reference) ?? Week(phrase, at, reference) ?? WeekNumber(phrase, at, reference);

    // "الربع الثالث", "the third quarter", "النصف الأول", "the last third"; the year must follow, or a month for its halves and thirds.
    static Reading? Quarter(Phrase phrase, int at, LocalDate? reference)
    {
        var start = phrase.Skip(at, WordKind.The);
        var first = phrase.Word(start, WordKind.Fraction);
        if (Counts.Small(phrase, first?.Next ?? start) is not { IsOrdinal: true } number) return null;
        if ((first ?? phrase.Word(number.Next, WordKind.Fraction)) is not { Value: var parts } part || number.Value == 0 || number.Value > parts) return null;
        var (which, next) = (number.Value < 0 ? parts : number.Value, first is null ? part.Next : number.Next);
        return Years.After(phrase, next, reference) is { } year ? Part(at, year.Next, year.Value, which, parts) : OfMonth(phrase, at, next, which, parts, reference);
    }

    // "النصف الثاني من الشهر الماضي", "the first half of February": the fifteenth belongs to the first.
    static Reading? OfMonth(Phrase phrase, int at, int next, int number, int parts, LocalDate? reference)
    {
        var of = phrase.Skip(next, WordKind.Of);
        if (of == next || parts > 3 || MonthAfter(phrase, phrase.Skip(of, WordKind.The), reference) is not { Unit: TimeUnit.Month, Start: { } first, End: { } last } month) return null;
        var length = 30 / parts;
        return Reading.Of(at, month.Next, (first.PlusDays((number - 1) * length), number == parts ? last : first.PlusDays((number * length) - 1)), TimeUnit.Week, "part-of-month");
    }

    static Reading? MonthAfter(Phrase phrase, int at, LocalDate? reference) => MonthDates.Month(phrase, at, reference) ?? Periods.Read(phrase, at, reference);

    // "Q3", "H1 2016", "2016 Q3"
    static Reading? Short(Phrase phrase, int at, LocalDate? reference)
    {
        var before = phrase.DigitCount(at) == 4 ? Counts.Year(phrase, at) : null;
        var letter = before?.Next ?? at;
        var parts = phrase.Word(letter, WordKind.YearPart)?.Value ?? 0;
        if (parts == 0 || !phrase.Touches(letter) || phrase.Touches(letter + 1) && phrase.Token(letter + 2) is { Kind: Text.TokenKind.Word } || phrase.DigitCount(letter + 1) != 1 || phrase.Digits(letter + 1) is not { } number || number < 1 || number > parts) return null;
        if ((before ?? Years.After(phrase, letter + 2, reference)) is { } year) return Part(at, Math.Max(letter + 2, year.Next), year.Value, number, parts);
        if (reference is not { } day) return null;
        return Calendar.LatestYear(day, y => Calendar.Day(y, ((number - 1) * 12 / parts) + 1, 1)) is { } open ? Part(at, letter + 2, open, number, parts) : null;
    }

    static Reading? Part(int at, int next, int year, int number, int parts)
    {
        var months = 12 / parts;
        if (Calendar.Day(year, ((number - 1) * months) + 1, 1) is not { } first || Calendar.Month(year, number * months) is not { } last) return null;
        return Reading.Of(at, next, (first, last.End), TimeUnit.Month, parts == 4 ? "quarter" : parts == 2 ? "half-year" : "third-of-year") with { Unit = TimeUnit.Year };
    }

    // Three months; the winter of a year begins in its December. Seasons vary with the writer: approximate.
    static Reading? Season(Phrase phrase, int at, LocalDate? reference)
    {
        var before = phrase.Word(at, WordKind.This) ?? phrase.Word(at, WordKind.Relative);
        if (phrase.Word(before?.Next ?? at, WordKind.Season) is not { } season) return null;
        var after = before is null ? phrase.Word(season.Next, WordKind.Relative) : null;
        LocalDate? Begins(int y) => Calendar.Day(y, season.Value * 3, 1);
        int? year;
        var next = after?.Next ?? season.Next;
        if (Years.After(phrase, season.Next, reference) is { } known) (year, next) = (known.Value, known.Next);
        else if ((before ?? after) is { } word && (phrase.IsArabic is false || season.IsDefinite) && reference is { } day)
            year = Relatives.YearOf(day, word.Value, y => word.Value == -1 ? Begins(y)?.PlusMonths(3).PlusDays(-1) : Begins(y));
        else return null;
        return year is { } found && Begins(found) is { } start ? Reading.Of(at, next, (start, start.PlusMonths(3).PlusDays(-1)), TimeUnit.Year, "season") with { Approximate = true } : null;
    }

    // "Week 31", "week 10 of 2018" (ISO 8601), but "week 10 of the war".
    static Reading? WeekNumber(Phrase phrase, int at, LocalDate? reference)
    {
        if (phrase.IsArabic || phrase.Word(at, WordKind.Unit) is not { Value: (int)TimeUnit.Week } unit || phrase.DigitCount(unit.Next) is not (1 or 2) || phrase.Digits(unit.Next) is not { } number || number is 0 or > 53) return null;
        var year = Years.After(phrase, unit.Next + 1, reference);
        if (year is null && (reference is null || phrase.Has(unit.Next + 1, WordKind.Of))) return null;
        // The week of 4 January is the first.
        if (Calendar.Day(year?.Value ?? reference!.Value.Year, 1, 4) is not { } first || Calendar.Week(first) is not { } week) return null;
        var monday = week.Start.PlusDays((number - 1) * 7);
        return Reading.Of(at, year?.Next ?? unit.Next + 1, (monday, monday.PlusDays(6)), TimeUnit.Week, "week-number");
    }

    // A week belongs to the month or year that holds most of its days (ISO 8601).
    static Reading? Week(Phrase phrase, int at, LocalDate? reference)
    {
        var start = phrase.Skip(at, WordKind.The);
        if (phrase.Word(start, WordKind.WeekOf) is { } weekOf)
            return (MonthDates.Read(phrase, weekOf.Next, reference) ?? NumericDates.Read(phrase, weekOf.Next, reference)) is { Unit: TimeUnit.Day, Start: { } day } date && Calendar.Week(day) is { } held
                ? Reading.Of(at, date.Next, held, TimeUnit.Week, "week-of")
                : null;
        var first = phrase.Word(start, WordKind.Unit) is { Value: (int)TimeUnit.Week } arabic ? arabic.Next : -1;
        if (Counts.Small(phrase, first < 0 ? start : first) is not { IsOrdinal: true, Value: not 0 and <= 53 } number) return null;
        var (next, isLast) = (number.Next, number.Value < 0);
        if (first < 0)
        {
            if (phrase.Word(next, WordKind.Unit) is not { Value: (int)TimeUnit.Week } unit) return null;
            next = unit.Next;
        }

        var of = phrase.Skip(phrase.Skip(next, WordKind.Of), WordKind.The);
        if ((MonthDates.Month(phrase, of, reference) ?? Periods.Read(phrase, of, reference) ?? Years.Read(phrase, of, reference) ?? Years.Bare(phrase, of))
            is not { Start: { } begin, End: { } end, Unit: TimeUnit.Month or TimeUnit.Year } whole) return null;
        var inside = isLast ? Calendar.Plus(end, -3, TimeUnit.Day) : Calendar.Plus(begin, 3, TimeUnit.Day);
        if (inside is not { } middle || Calendar.Week(middle) is not { } week) return null;
        var monday = week.Start.PlusDays((isLast ? 0 : number.Value - 1) * 7);
        return monday.PlusDays(3) > end ? null : Reading.Of(at, whole.Next, (monday, monday.PlusDays(6)), TimeUnit.Week, "week-of");
    }
}
