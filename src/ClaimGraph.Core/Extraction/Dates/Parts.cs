using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads parts of periods: "أواخر العام الماضي", "early March", "mid-2015", "منتصف الشهر", "earlier this week", "the rest of the month". Of a year the beginning and the end are a
/// quarter and the middle a third; of a month the halves, and for the middle its second ten days; of a week three days, and four.
/// </summary>
static class Parts
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (phrase.Word(at, WordKind.PartOf) is { } part)
        {
            var next = phrase.SkipMark(part.Next, "-–");
            if (Whole(phrase, phrase.Skip(phrase.Skip(next, WordKind.Of), WordKind.The), reference, (PartOfPeriod)part.Value) is not { } whole) return null;
            return Slice((PartOfPeriod)part.Value, whole) is { } days ? whole with { First = at, Start = days.Start, End = days.End, Rule = "part-of-period", Approximate = true } : null;
        }

        return reference is { } day ? AroundNow(phrase, at, day) : null;
    }

    static Reading? Whole(Phrase phrase, int at, LocalDate? reference, PartOfPeriod part)
    {
        var named = MonthDates.Read(phrase, at, reference) ?? MonthDates.Month(phrase, at, reference) ?? Periods.Read(phrase, at, reference) ?? Years.Read(phrase, at, reference) ?? Years.Bare(phrase, at) ?? YearParts.Read(phrase, at, reference) ?? HijriDates.Read(phrase, at, reference);
        if (named is not null) return named.Unit >= TimeUnit.Week ? named : null;
        return reference is { } day ? Current(phrase, at, day, part) : null;
    }

    // "نهاية الشهر", "the end of the month". The end of the week is the weekend, which comes round and names no date.
    static Reading? Current(Phrase phrase, int at, LocalDate reference, PartOfPeriod part = PartOfPeriod.Start)
    {
        if (phrase.Word(at, WordKind.Unit) is not { } unit || (TimeUnit)unit.Value is not (TimeUnit.Month or TimeUnit.Year or TimeUnit.Week)) return null;
        if (phrase.IsArabic ? !unit.IsDefinite || (TimeUnit)unit.Value == TimeUnit.Week && part == PartOfPeriod.End : !phrase.Has(at - 1, WordKind.The)) return null;
        return Periods.Moved(at, unit.Next, reference, 0, (TimeUnit)unit.Value);
    }

    static (LocalDate Start, LocalDate End)? Slice(PartOfPeriod part, Reading whole)
    {
        if (whole is not { Start: { } start, End: { } end }) return null;
        if (whole.Unit == TimeUnit.Week) return part switch { PartOfPeriod.Start => (start, start.PlusDays(2)), PartOfPeriod.Middle => (start.PlusDays(1), start.PlusDays(4)), _ => (start.PlusDays(3), end) };
        if (whole.Unit == TimeUnit.Month) return part switch { PartOfPeriod.Start => (start, start.PlusDays(14)), PartOfPeriod.Middle => (start.PlusDays(10), start.PlusDays(19)), _ => (start.PlusDays(15), end) };
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month + 1;
        var quarter = Math.Max(1, months / 4);
        return part switch
        {
            PartOfPeriod.Start => (start, start.PlusMonths(quarter).PlusDays(-1)),
            PartOfPeriod.Middle => (start.PlusMonths(months / 3), start.PlusMonths(months * 2 / 3).PlusDays(-1)),
            _ => (start.PlusMonths(months - quarter), end),
        };
    }

    // "earlier this month" is over, "later this year" and "the rest of the week" begin today.
    static Reading? AroundNow(Phrase phrase, int at, LocalDate reference)
    {
        var earlier = phrase.Word(at, WordKind.Earlier);
        if ((earlier ?? phrase.Word(at, WordKind.LaterIn)) is not { } word) return null;
        var next = phrase.Skip(phrase.Skip(word.Next, WordKind.Of), WordKind.The);
        if ((Periods.Read(phrase, next, reference) ?? Current(phrase, next, reference)) is not { Start: { } start, End: { } end, Unit: >= TimeUnit.Week } whole) return null;
        if (start > reference || end < reference) return null;
        var days = earlier is not null ? (start, start == reference ? start : reference.PlusDays(-1)) : (reference, end);
        return Reading.Of(at, whole.Next, days, whole.Unit, "around-now") with { Approximate = true };
    }
}
