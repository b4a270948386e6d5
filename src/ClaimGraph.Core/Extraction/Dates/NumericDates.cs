using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads dates of digits: "27.02.2019", "2019-02-27", "2/29", "3/2015". Day first; in English, with slashes or hyphens, month first; the other way round where only that is a
/// date. Numbers that could as well be a fraction, a decimal or a score need "on" or "في" before them.
/// </summary>
static class NumericDates
{
    const string Separators = "/.-–";
    const int LastDay = 31;
    const int MostYears = 30;

    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        var weekday = Weekdays.Before(phrase, at);
        var start = weekday?.Next ?? at;
        if (phrase.Digits(start) is not { } first || IsWithinNumber(phrase, start)) return null;
        return Plain(phrase, start, first, reference)?.After(phrase, at, start).Beside(weekday?.Value, reference);
    }

    static Reading? Plain(Phrase phrase, int at, int first, LocalDate? reference)
    {
        if (Part(phrase, at) is not { } second) return Spaced(phrase, at, first, reference);
        if (Part(phrase, at + 2) is { } third && phrase.Sentence.Tokens[at + 1].Form == phrase.Sentence.Tokens[at + 3].Form)
            return IsFollowedByMore(phrase, at + 4) ? null : Three(phrase, at, (first, second, third), reference);
        if (IsFollowedByMore(phrase, at + 2)) return null;
        return YearPair(phrase, at, first, second) ?? MonthYear(phrase, at, first, second) ?? Two(phrase, at, first, second, reference);
    }

    // "21 / 10 / 1436", "2016 - 11": with spaces only where a year of four digits makes it sure.
    static Reading? Spaced(Phrase phrase, int at, int first, LocalDate? reference)
    {
        if (!IsSeparated(phrase, at) || phrase.Digits(at + 2) is not { } second) return null;
        if (IsSeparated(phrase, at + 2) && phrase.Digits(at + 4) is { } third && phrase.DigitCount(at) + phrase.DigitCount(at + 4) is 5 or 6 && phrase.Is(at + 1, "/")) return Three(phrase, at, (first, second, third), reference);
        return phrase.DigitCount(at) + phrase.DigitCount(at + 2) == 6 && phrase.Token(at + 3) is not { Kind: not Text.TokenKind.Mark } ? MonthYear(phrase, at, first, second) : null;
    }

    static bool IsSeparated(Phrase phrase, int at) => phrase.SkipMark(at + 1, "/-–") > at + 1 && phrase.DigitCount(at + 2) is 1 or 2 or 4;

    static Reading? Three(Phrase phrase, int at, (int First, int Second, int Third) parts, LocalDate? reference)
    {
        var (first, second, third) = parts;
        var next = at + 5;
        var isYearFirst = phrase.DigitCount(at) == 4;
        var year = isYearFirst ? first : phrase.DigitCount(at + 4) switch { 4 => third, 2 => TwoDigits(third, reference), _ => 0 };
        var (day, month) = isYearFirst ? (third, second) : IsMonthFirst(phrase, at) ? (second, first) : (first, second);
        if ((Hijri(phrase, ref next, year, month, day) ?? Calendar.Day(year, month, day) ?? Calendar.Day(year, day, month)) is { } date) return Reading.OfDay(at, next, date, "numeric");
        return Math.Max(phrase.DigitCount(at), phrase.DigitCount(at + 4)) == 4 && Math.Max(day, month) <= LastDay ? Reading.OfDate(at, next, year, month, day, "numeric") ?? Reading.OfDate(at, next, year, day, month, "numeric") : null;
    }

    static LocalDate? Hijri(Phrase phrase, ref int next, int year, int month, int day)
    {
        var era = phrase.Word(next, WordKind.HijriEra);
        if (era is null && year is < 1400 or > 1500) return null;
        next = era?.Next ?? next;
        return month is >= 1 and <= 12 ? HijriDates.Days(year, month, day)?.Start : null;
    }

    // "2015-16", "2013/14"
    static Reading? YearPair(Phrase phrase, int at, int first, int second)
    {
        if (phrase.Is(at + 1, ".") || phrase.DigitCount(at) != 4 || phrase.DigitCount(at + 2) != 2 || first is < Counts.FirstBareYear or > Counts.LastBareYear) return null;
        var years = second - (first % 100) + 1;
        return second > 12 && years is > 1 and <= MostYears && Calendar.Years(first, years) is { } days ? Reading.Of(at, at + 3, days, TimeUnit.Year, "year-pair") : null;
    }

    static Reading? MonthYear(Phrase phrase, int at, int first, int second)
    {
        if (phrase.Is(at + 1, ".")) return null;
        var isYearFirst = phrase.DigitCount(at) == 4 && phrase.DigitCount(at + 2) <= 2;
        if (!isYearFirst && (phrase.DigitCount(at + 2) != 4 || phrase.DigitCount(at) > 2)) return null;
        var (year, month) = isYearFirst ? (first, second) : (second, first);
        return year is >= Counts.FirstBareYear and <= Counts.LastBareYear && Calendar.Month(year, month) is { } days ? Reading.Of(at, at + 3, days, TimeUnit.Month, "numeric-month") : null;
    }

    static Reading? Two(Phrase phrase, int at, int first, int second, LocalDate? reference)
    {
        if (phrase.DigitCount(at) > 2 || phrase.DigitCount(at + 2) > 2 || reference is not { } from) return null;
        var comma = phrase.SkipMark(at + 3, ",،");
        var year = comma > at + 3 ? phrase.DigitCount(comma) switch { 4 => phrase.Digits(comma), 2 => TwoDigits(phrase.Digits(comma)!.Value, from), _ => null } : null;
        var monthFirst = IsMonthFirst(phrase, at) || year is not null;
        var (month, day) = (monthFirst && first <= 12) || second > 12 ? (first, second) : (second, first);
        if (year is { } known) return Calendar.Day(known, month, day) is { } date ? Reading.OfDay(at, comma + 1, date, "numeric") : null;
        if (!IsSurelyDate(phrase, at, first, second)) return null;
        return Calendar.LatestYear(from, y => Calendar.Day(y, month, day)) is { } found
            ? Reading.OfDay(at, at + 3, new LocalDate(found, month, day), "numeric") with { IsYearOpen = true }
            : null;
    }

    static bool IsSurelyDate(Phrase phrase, int at, int first, int second)
    {
        var isOneDay = Math.Max(first, second) > 12 && Math.Min(first, second) is >= 1 and <= 12;
        var isIntroduced = phrase.Has(at - 1, WordKind.On) || phrase.Word(at - 1, WordKind.In) is { Value: 0 } || phrase.Word(at - 1, WordKind.Unit) is { Value: (int)TimeUnit.Day };
        if (phrase.Is(at + 1, "/")) return isIntroduced || isOneDay && (first, second) is not (24, 7) || IsInterval(phrase, at);
        return isOneDay && isIntroduced && phrase.Token(at + 3) is not { Kind: Text.TokenKind.Word };
    }

    // "from 10/1 to 11/7"
    static bool IsInterval(Phrase phrase, int at) => phrase.Has(at - 1, WordKind.From) || phrase.Has(at - 1, WordKind.To) || phrase.Has(at - 1, WordKind.Between) || phrase.Has(at - 1, WordKind.Until);

    // In English "3-7-2017" is the seventh of March, "3.7.2017" is written by Europeans.
    static bool IsMonthFirst(Phrase phrase, int at) => !phrase.IsArabic && !phrase.Is(at + 1, ".");

    // 00 to 20 years after the reference belong to its century: the rule of most readers of two digits.
    static int TwoDigits(int year, LocalDate? reference)
    {
        var now = reference?.Year ?? 2000;
        var near = (now / 100 * 100) + year;
        return near > now + 20 ? near - 100 : near;
    }

    // The digits after a separator that stands between two numbers without a space.
    static int? Part(Phrase phrase, int at) =>
        phrase.Touches(at) && phrase.SkipMark(at + 1, Separators) > at + 1 && phrase.Touches(at + 1) && phrase.DigitCount(at + 2) is 1 or 2 or 4 ? phrase.Digits(at + 2) : null;

    static bool IsWithinNumber(Phrase phrase, int at) => phrase.Touches(at - 1) && phrase.SkipMark(at - 1, "/.-–:,٬٫") > at - 1 && phrase.Touches(at - 2) && phrase.DigitCount(at - 2) > 0;

    static bool IsFollowedByMore(Phrase phrase, int at) => phrase.Touches(at) && phrase.SkipMark(at + 1, "/.-–:٬٫%") > at + 1 && phrase.Touches(at + 1) && phrase.DigitCount(at + 2) > 0 || phrase.Is(at + 1, "%");
}
