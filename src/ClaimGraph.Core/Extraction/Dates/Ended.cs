using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads lengths that end at a date: "the week ending 24 February", "the 12 months to June 2018", "الأسبوع المنتهي في 24 شباط".</summary>
static class Ended
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (Length(phrase, at) is not { } length || phrase.Word(length.Next, WordKind.To) is not { } to) return null;
        // "From week to week", "two days to Sunday": without "the" a plain "to" leads elsewhere.
        if (to.Value == 0 && (phrase.IsArabic || !phrase.Has(at - 1, WordKind.The) && !phrase.Has(at - 1, WordKind.In))) return null;
        var named = phrase.Skip(to.Next, WordKind.The);
        if ((MonthDates.Read(phrase, named, reference) ?? NumericDates.Read(phrase, named, reference) ?? Weekdays.Read(phrase, named, reference)) is not { End: { } end, IsContradicted: false } last) return null;
        return Calendar.Plus(end, 1, TimeUnit.Day) is { } after && Calendar.Plus(after, -length.Count, length.Unit) is { } start && start <= end ? Reading.Of(at, last.Next, (start, end), length.Unit, "ended") : null;
    }

    static (decimal Count, TimeUnit Unit, int Next)? Length(Phrase phrase, int at)
    {
        if (phrase.Word(at, WordKind.Unit) is { } unit) return (TimeUnit)unit.Value is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year ? (1, (TimeUnit)unit.Value, unit.Next) : null;
        return Amounts.Read(phrase, at) is { IsVague: false, Parts: [{ Unit: >= TimeUnit.Day } part], Next: var next } ? (part.Min, part.Unit, next) : null;
    }
}
