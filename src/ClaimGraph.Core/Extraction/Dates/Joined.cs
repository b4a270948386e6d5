using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads dates that "and" joins as one, from the first to the last: "5 and 6 February", "February 23 and 24", "Saturday and Sunday", "عامي 2016 و2017", "in March and April 2018". They
/// are two, or follow each other without a gap; else each is a date of its own.
/// </summary>
static class Joined
{
    const int MostItems = 8;
    const int DaysOfWeek = 7;

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        // "يومي 5 و6 آذار", "the ninth and tenth of June"
        var the = phrase.Skip(at, WordKind.The);
        var start = the > at ? the : phrase.Word(at, WordKind.Unit) is { Value: (int)TimeUnit.Day } || phrase.Word(at, WordKind.Units) is { Value: (int)TimeUnit.Day } ? at + 1 : at;
        if (SharedMonth.Joined(phrase, start, reference) is { } days) return days with { First = at };
        if (Points.Read(phrase, at, reference) is not { Start: not null, End: not null, IsContradicted: false } first || Joint.After(phrase, first.Next) is not { } joint) return null;
        return first.Rule switch
        {
            "weekday" => Weekdays(phrase, at, first, joint, reference),
            "year" => Years(phrase, first, joint),
            "month" or "month-year" => Months(phrase, first, joint, reference),
            "day-month" or "day-month-year" when !phrase.IsArabic => DaysAfter(phrase, first, joint, reference),
            _ => null,
        };
    }

    // "February 23 and 24". A number before a noun counts; one before any other word can, so that it must be the day after.
    static Reading? DaysAfter(Phrase phrase, Reading first, Joint joint, LocalDate? reference)
    {
        if (!first.IsYearOpen || first.Start is not { } start || phrase.Token(first.Next - 1) is not { Kind: Text.TokenKind.Number }) return null;
        var last = start.Day;
        for (var count = 1; count < MostItems; count++)
        {
            if (Counts.DayOfMonth(phrase, phrase.Skip(joint.Next, WordKind.The)) is not { } day || day.Value <= last || phrase.Number(joint.Next) is { } number && number.Last >= day.Next) return null;
            var isNext = day.Value == last + 1;
            last = day.Value;
            if (!joint.IsLast)
            {
                if (!isNext || Joint.After(phrase, day.Next) is not { } more) return null;
                joint = more;
                continue;
            }

            var year = Dates.Years.After(phrase, day.Next, reference);
            if (year is null && !MayEnd(phrase, day.Next, isNext) || count > 1 && !isNext) return null;
            return Calendar.Day(year?.Value ?? start.Year, start.Month, start.Day) is { } from && Calendar.Day(from.Year, from.Month, last) is { } to
                ? Reading.Of(first.First, year?.Next ?? day.Next, (from, to), TimeUnit.Day, "joined-days")
                : null;
        }

        return null;
    }

    static bool MayEnd(Phrase phrase, int at, bool isNext) => phrase.Token(at) switch
    {
        null => true,
        { Kind: Text.TokenKind.Mark } => phrase.SkipMark(at, "%:/-–") == at && !(phrase.SkipMark(at, ".,") > at && phrase.Touches(at) && phrase.DigitCount(at + 1) > 0),
        { Kind: Text.TokenKind.Word } => isNext && (phrase.Has(at, WordKind.In) || phrase.Has(at, WordKind.During) || phrase.Has(at, WordKind.Before) || phrase.Has(at, WordKind.After)),
        _ => false,
    };

    static Reading? Weekdays(Phrase phrase, int at, Reading first, Joint joint, LocalDate? reference)
    {
        var (last, isGapless, items) = (first, true, 1);
        for (; items < DaysOfWeek; items++)
        {
            // "On Friday and Saturday's raid" names two.
            if (Points.Read(phrase, joint.Next, reference) is not { Rule: "weekday", Start: not null } next || phrase.Token(next.Next - 1)!.Value.Form.EndsWith("'s", StringComparison.Ordinal)) return null;
            isGapless &= Gap(last, next) == 1;
            last = next;
            if (joint.IsLast && (Joint.After(phrase, last.Next) is not { IsLast: true } || !phrase.IsArabic)) break;
            if (Joint.After(phrase, last.Next) is not { } more) return null;
            joint = more;
        }

        if (!isGapless && (items > 1 || !IsIntroduced(phrase, at, first)) || Span(first, last) is not { } days) return null;
        return Reading.Of(first.First, last.Next, days, TimeUnit.Day, "joined-days");
    }

    // The days of one week: a word such as "الماضيين" or "next" beside one of them decides for both.
    static (LocalDate Start, LocalDate End)? Span(Reading first, Reading last)
    {
        if (first.Start is not { } start || last.Start is not { } end || Gap(first, last) is not (> 0 and var gap)) return null;
        if (!first.IsYearOpen && last.IsYearOpen) return Calendar.Plus(start, gap, TimeUnit.Day) is { } to ? (start, to) : null;
        return Calendar.Plus(end, -gap, TimeUnit.Day) is { } from ? (from, end) : null;
    }

    static int Gap(Reading first, Reading last) => first.Start is { } from && last.Start is { } to ? (to.DayOfWeek - from.DayOfWeek + DaysOfWeek) % DaysOfWeek : 0;

    static bool IsIntroduced(Phrase phrase, int at, Reading first) => phrase.Has(at - 1, WordKind.On) || phrase.Word(first.First, WordKind.Unit) is { Value: (int)TimeUnit.Day };

    static Reading? Years(Phrase phrase, Reading first, Joint joint)
    {
        var (last, isGapless) = (first, true);
        for (var items = 1; items < MostItems; items++)
        {
            if (Dates.Years.Bare(phrase, joint.Next) is not { Start: { } start } next || last.End is not { } end || start <= end) return null;
            isGapless &= start.Year == end.Year + 1;
            last = next;
            if (joint.IsLast && (!phrase.IsArabic || Joint.After(phrase, last.Next) is not { } following || Dates.Years.Bare(phrase, following.Next) is null))
                return items == 1 || isGapless ? new Reading(first.First, last.Next, first.Start, last.End, TimeUnit.Year, "joined-years") : null;
            if (Joint.After(phrase, last.Next) is not { } more) return null;
            joint = more;
        }

        return null;
    }

    static Reading? Months(Phrase phrase, Reading first, Joint joint, LocalDate? reference)
    {
        var (last, isGapless) = (first, true);
        for (var items = 1; items < MostItems; items++)
        {
            if (!phrase.IsArabic && !phrase.IsCapital(joint.Next) || MonthDates.Month(phrase, joint.Next, reference) is not { Start: { } start } next || last.Start is not { } before) return null;
            isGapless &= start.Month == (before.Month % 12) + 1;
            last = next;
            if (joint.IsLast && (!phrase.IsArabic || Joint.After(phrase, last.Next) is not { } following || MonthDates.Month(phrase, following.Next, reference) is null)) break;
            if (Joint.After(phrase, last.Next) is not { } more) return null;
            joint = more;
        }

        // An open year is that of the last: "March and April 2016".
        if (first.IsYearOpen && last.Start is { } limit && Points.Read(phrase, first.First, limit) is { } open) first = open;
        var isPair = phrase.SkipMark(first.Next, ",،") == first.Next && last.First == joint.Next;
        return first.Start < last.Start && (isGapless || isPair) ? new Reading(first.First, last.Next, first.Start, last.End, TimeUnit.Month, "joined-months") : null;
    }
}
