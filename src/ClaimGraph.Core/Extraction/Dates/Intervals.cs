using ClaimGraph.Extraction.Text;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads stretches from one date to another, both inside: "من 1 إلى 5 آذار", "between Monday and Thursday", "2014-2018". "Since" reaches to the publication; "until" and "before" have
/// an open beginning, "after" an open end.
/// </summary>
static class Intervals
{
    const string Dashes = "-–—";

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) =>
        Closed(phrase, at, reference) ?? Open(phrase, at, reference);

    static Reading? Closed(Phrase phrase, int at, LocalDate? reference)
    {
        var between = phrase.Word(at, WordKind.Between);
        var from = between is null ? phrase.Word(at, WordKind.From) ?? phrase.Word(at, WordKind.Since) : null;
        var start = (between ?? from)?.Next ?? at;
        var isIntroduced = start > at;
        // "منذ" leads to a date in "منذ الأحد", and is a part of "منذ عشر سنوات".
        if ((End(phrase, start, reference) ?? (phrase.Has(at, WordKind.Since) ? End(phrase, at, reference) : null)) is { } left)
        {
            var joined = Joiner(phrase, left.Next, between is not null, isIntroduced);
            if (joined < 0) return null;
            if (End(phrase, joined, reference) is { } right) return Ordered(phrase, at, left, right, reference) is { } both ? both : null;
            return NumberAfter(phrase, at, left, joined, isIntroduced || phrase.Touches(left.Next - 1), reference);
        }

        return NumberBefore(phrase, at, start, between is not null, isIntroduced, reference);
    }

    // "from 4 to 22 January", "4-22 January 1995", "من 1 إلى 5 آذار": the first day is one of the second's month.
    static Reading? NumberBefore(Phrase phrase, int at, int start, bool isBetween, bool isIntroduced, LocalDate? reference)
    {
        if (Counts.DayOfMonth(phrase, phrase.Skip(start, WordKind.The)) is not { } day) return null;
        var joined = Joiner(phrase, day.Next, isBetween, isIntroduced);
        if (joined < 0) return null;
        var right = MonthDates.Read(phrase, joined, reference);
        if (right is not { Unit: TimeUnit.Day, End: { } end } || day.Value >= end.Day) return null;
        return right with { First = at, Start = new LocalDate(end.Year, end.Month, day.Value), Rule = "interval", IsYearOpen = false };
    }

    // "November 19-20", "from March 5 to 9, 2019"
    static Reading? NumberAfter(Phrase phrase, int at, Reading left, int joined, bool isSure, LocalDate? reference)
    {
        if (!isSure || left is not { Unit: TimeUnit.Day, Start: { } start } || left.Start != left.End || left.Rule is not ("day-month" or "day-month-year")) return null;
        if (Counts.DayOfMonth(phrase, joined) is not { } day || day.Value <= start.Day || phrase.Has(day.Next, WordKind.Unit) || phrase.Has(day.Next, WordKind.Units)) return null;
        var year = left.IsYearOpen ? Years.After(phrase, day.Next, reference) : null;
        return Calendar.Day(year?.Value ?? start.Year, start.Month, day.Value) is { } end && Calendar.Day(end.Year, start.Month, start.Day) is { } begin
            ? Reading.Of(at, year?.Next ?? day.Next, (begin, end), TimeUnit.Day, "interval")
            : null;
    }

    static Reading? Ordered(Phrase phrase, int at, Reading left, Reading right, LocalDate? reference)
    {
        // An open year is that of the other end: "from 1 February to March 2019". What begins now ends later.
        if (left.IsYearOpen && right.End is { } last) left = End(phrase, left.First, last) ?? left;
        else if (right.IsYearOpen && left.Start is { } first && Calendar.Plus(first.PlusDays(-1), 1, TimeUnit.Year) is { } year)
            right = End(phrase, right.First, reference is { } day && day < year && first < day ? day : year) ?? right;
        if (left.Start is not { } begin || right.End is not { } end || begin > end) return null;
        return new Reading(at, right.Next, begin, end, left.Unit < right.Unit ? left.Unit : right.Unit, "interval")
        {
            Approximate = left.Approximate || right.Approximate,
            Remark = left.Remark ?? right.Remark,
            IsContradicted = left.IsContradicted || right.IsContradicted,
        };
    }

    static Reading? Open(Phrase phrase, int at, LocalDate? reference)
    {
        if (phrase.Word(at, WordKind.Since) is { } since && End(phrase, since.Next, reference) is { Start: { } start } begun)
            return begun with { First = at, End = reference is { } today && today >= start ? today : null, Rule = "since", IsYearOpen = false };
        if (phrase.Word(at, WordKind.Until) is { } until && End(phrase, until.Next, reference) is { Rule: not "now" } to) return to with { First = at, Start = null, Rule = "until", IsYearOpen = false };
        if ((phrase.Word(at, WordKind.Before) ?? phrase.Word(at, WordKind.Ago)) is { } before && End(phrase, before.Next, reference) is { Start: { } limit } later && !IsOfNoun(phrase, before.Next, later.Next) && limit > new LocalDate(1, 1, 1))
            return later with { First = at, Start = null, End = limit.PlusDays(-1), Rule = "before", IsYearOpen = false };
        if (phrase.Word(at, WordKind.After) is { } after && End(phrase, after.Next, reference) is { End: { } past } earlier && !IsOfNoun(phrase, after.Next, earlier.Next) && past < new LocalDate(9999, 12, 31))
            return earlier with { First = at, Start = past.PlusDays(1), End = null, Rule = "after", IsYearOpen = false };
        return null;
    }

    // "After the 7 April attack", "before Monday's vote": the date is that of the noun.
    static bool IsOfNoun(Phrase phrase, int at, int next) =>
        !phrase.IsArabic && phrase.Token(next) is { Kind: Text.TokenKind.Word, Form: var noun } && !FunctionWords.Contains(noun)
        && (phrase.Has(at, WordKind.The) || phrase.Token(next - 1)!.Value.Form.EndsWith("'s", StringComparison.Ordinal));

    static Reading? End(Phrase phrase, int at, LocalDate? reference)
    {
        if (Points.Read(phrase, at, reference) is { Start: not null, End: not null } point) return point;
        if (Years.Bare(phrase, at) is { } year) return year;
        return phrase.Word(at, WordKind.Now) is { } now && reference is { } day ? Reading.OfDay(at, now.Next, day, "now") : null;
    }

    // The place after what joins the two ends; -1 when nothing does.
    static int Joiner(Phrase phrase, int at, bool isBetween, bool isIntroduced)
    {
        var next = phrase.Skip(phrase.SkipMark(at, ",،"), WordKind.To);
        if (next > phrase.SkipMark(at, ",،")) return next;
        next = phrase.SkipMark(at, Dashes);
        if (next > at) return next;
        if (!isBetween) return -1;
        next = phrase.Skip(at, WordKind.And);
        if (next > at) return next;
        // "والخميس": the particle is a part of the word.
        return isIntroduced && phrase.Token(at) is { } token && token.Form.Length > 1 && token.Form[0] == 'و' ? at : -1;
    }
}
