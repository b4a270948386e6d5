using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads periods by their distance from the publication: "الأسبوع الماضي", "this month", "next year", "the last three days", "الشهرين الأخيرين", "الأيام القليلة الماضية".</summary>
static class Periods
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } day) return null;
        return Single(phrase, at, day) ?? Several(phrase, at, day);
    }

    // "العام الماضي", "هذا الشهر", "last week".
    static Reading? Single(Phrase phrase, int at, LocalDate reference)
    {
        var start = phrase.Skip(at, WordKind.The);
        var before = phrase.Word(start, WordKind.This) ?? phrase.Word(start, WordKind.Relative);
        if (phrase.Word(before?.Next ?? start, WordKind.Weekend) is { } weekend)
            return (before is null ? Step(phrase, weekend.Next) : null) is { } step ? Weekend(at, step.Next, step.Value, reference) : Weekend(at, weekend.Next, before?.Value, reference);
        if (phrase.Word(before?.Next ?? start, WordKind.Unit) is not { } unit || (TimeUnit)unit.Value < TimeUnit.Day) return null;
        var after = before is null && unit.IsDefinite ? phrase.Word(unit.Next, WordKind.Relative) : null;
        // "هذا الأسبوع" needs no further word; "هذا الأسبوع الماضي" nobody writes.
        if (before is null && (!phrase.IsArabic || unit.IsDefinite) && Beyond(phrase, at, unit, reference) is { } beyond) return beyond;
        // "The last year of the war"
        if (before is { Value: -1 } && !phrase.IsArabic && phrase.Has(unit.Next, WordKind.Of) && !phrase.Has(unit.Next, WordKind.In)) return null;
        if (before is { Value: -1 } && IsUpToNow(phrase, start, unit) && Calendar.Plus(reference, -1, (TimeUnit)unit.Value) is { } ago) return Reading.Of(at, unit.Next, (ago, reference), (TimeUnit)unit.Value, "relative-stretch");
        if ((before ?? after) is not { } relative || phrase.IsArabic && before is not null && !unit.IsDefinite) return null;
        return Moved(at, after?.Next ?? unit.Next, reference, relative.Value, (TimeUnit)unit.Value);
    }

    // "Over the past week", "in the last month": up to now, where "last month" is that of the calendar.
    static bool IsUpToNow(Phrase phrase, int at, WordMatch unit) =>
        !phrase.IsArabic && (TimeUnit)unit.Value is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && phrase.Has(at - 1, WordKind.The) && (phrase.Has(at - 2, WordKind.During) || phrase.Has(at - 2, WordKind.Within) || phrase.Has(at - 2, WordKind.In));

    // "The week after next", "the month before last", "الشهر قبل الماضي".
    static Reading? Beyond(Phrase phrase, int at, WordMatch unit, LocalDate reference) =>
        (TimeUnit)unit.Value >= TimeUnit.Week && Step(phrase, unit.Next) is { } step ? Moved(at, step.Next, reference, step.Value, (TimeUnit)unit.Value) : null;

    static WordMatch? Step(Phrase phrase, int at)
    {
        var sign = phrase.Has(at, WordKind.After) ? 1 : phrase.Has(at, WordKind.Before) || phrase.Has(at, WordKind.Ago) ? -1 : 0;
        if (sign == 0 || phrase.Word(phrase.Skip(at + 1, WordKind.The), WordKind.Relative) is not { } relative || relative.Value != sign || phrase.Has(relative.Next, WordKind.Unit)) return null;
        return relative with { Value = 2 * sign };
    }

    /// <summary>The period of the reference's own kind, as many of them away: the month before is the month before in the calendar.</summary>
    internal static Reading? Moved(int at, int next, LocalDate reference, int count, TimeUnit unit) =>
        Calendar.Plus(reference.With(unit >= TimeUnit.Month ? DateAdjusters.StartOfMonth : day => day), count, unit) is { } moved && Calendar.Period(moved, unit) is { } days
            ? Reading.Of(at, next, days, unit, "relative-period")
            : null;

    // In news a weekend is the one that has begun last.
    static Reading? Weekend(int at, int next, int? relative, LocalDate reference)
    {
        if (Calendar.Week(reference) is not { } week) return null;
        var saturday = relative is { } weeks ? week.Start.PlusDays(5 + (7 * weeks)) : Calendar.LatestWeekday(reference, (int)IsoDayOfWeek.Saturday) ?? reference;
        return Reading.Of(at, next, (saturday, saturday.PlusDays(1)), TimeUnit.Week, "weekend");
    }

    static Reading? Several(Phrase phrase, int at, LocalDate reference)
    {
        var start = phrase.Skip(at, WordKind.The);
        var before = phrase.Word(start, WordKind.Relative) ?? (phrase.Word(start, WordKind.Several) is { Value: -1 } recent && phrase.Has(recent.Next, WordKind.Units) ? recent : null);
        if (before is { } english && !phrase.IsArabic)
            return Amounts.Read(phrase, english.Next, bare: phrase.Has(english.Next, WordKind.Units)) is { } amount ? Stretch(phrase, at, amount.Next, reference, english.Value, amount) : null;
        if (Arabic(phrase, start) is not { } arabic || phrase.Word(arabic.Next, WordKind.Relative) is not { } after) return null;
        return Stretch(phrase, at, after.Next, reference, after.Value, arabic);
    }

    // "اليومين الفائتين", "الأيام الثلاثة الماضية", "العشرة أيام الماضية", "3 أيام القادمة", "الأيام القليلة الماضية".
    static Amount? Arabic(Phrase phrase, int at)
    {
        if (phrase.Word(at, WordKind.TwoUnits) is { } two) return Of(two.Next, 2, 2, two.Value);
        if (phrase.Word(at, WordKind.Units) is { IsDefinite: true } units)
        {
            if (phrase.Word(units.Next, WordKind.Several) is { } several) return Of(several.Next, Amounts.Fewest, Amounts.Most, units.Value);
            if (Counts.Small(phrase, units.Next) is { IsOrdinal: false } number) return Of(number.Next, number.Value, number.Value, units.Value);
            return Of(units.Next, Amounts.Fewest, Amounts.Most, units.Value);
        }

        return Amounts.Read(phrase, at);
    }

    static Amount Of(int next, int least, int most, int unit) => new(next, [new TimeLength(least, most, (TimeUnit)unit, least != most)]);

    static Reading? Stretch(Phrase phrase, int at, int next, LocalDate reference, int relative, Amount amount)
    {
        if (relative == 0 || amount.From(reference, relative) is not { Most: var far } || Days(reference, relative, amount.Unit, far, phrase.IsArabic) is not { } days || days.Start > days.End) return null;
        var unit = amount.Unit < TimeUnit.Day ? TimeUnit.Day : amount.Unit;
        return Reading.Of(at, next, days, unit, amount.IsUncounted ? DateRule.VagueStretch : "relative-stretch") with { Approximate = amount.IsVague || unit > TimeUnit.Day };
    }

    // The days before or after the publication, and that day itself where hours are counted and in Arabic, whose outlets mean "up to now"; whole months back where they are counted in months or years, since nobody counts those from
    // day to day; decades and centuries as the calendar has them.
    static (LocalDate Start, LocalDate End)? Days(LocalDate reference, int relative, TimeUnit unit, LocalDate far, bool isUpToNow)
    {
        if (unit < TimeUnit.Day) return relative < 0 ? (LocalDate.Min(far, reference.PlusDays(-1)), reference) : (reference, LocalDate.Max(far, reference.PlusDays(1)));
        if (unit >= TimeUnit.Decade)
        {
            if (Calendar.Period(far, unit) is not { } last || Calendar.Period(reference, unit) is not { } now) return null;
            return relative < 0 ? (last.Start, now.Start.PlusDays(-1)) : (now.End.PlusDays(1), last.End);
        }

        if (relative > 0) return (reference.PlusDays(1), far);
        return unit >= TimeUnit.Month ? (far.With(DateAdjusters.StartOfMonth), reference.With(DateAdjusters.EndOfMonth)) : (far, isUpToNow ? reference : reference.PlusDays(-1));
    }
}
