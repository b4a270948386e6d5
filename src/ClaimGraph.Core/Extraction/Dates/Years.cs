using ClaimGraph.Extraction.Text;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads years, decades and centuries: "عام 2018", "in 2011", "the 1970s", "القرن التاسع عشر".</summary>
static class Years
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) =>
        Named(phrase, at) ?? Decade(phrase, at, reference) ?? Century(phrase, at);

    /// <summary>A year with its word, or "in" and a year that can be nothing else.</summary>
    static Reading? Named(Phrase phrase, int at)
    {
        if (phrase.Word(at, WordKind.Unit) is { Value: (int)TimeUnit.Year } word)
        {
            if (HijriDates.Year(phrase, word.Next) is { } hijri) return hijri with { First = at };
            var year = Counts.Year(phrase, word.Next) ?? Counts.Small(phrase, word.Next);
            var isYear = year is { IsOrdinal: false } && (year.Value.Value >= 1_000 || phrase.DigitCount(word.Next) == 3 || !phrase.IsArabic && year.Value.Value >= 100);
            return isYear && Calendar.Years(year!.Value.Value) is { } days ? Reading.Of(at, AfterEra(phrase, year.Value.Next), days, TimeUnit.Year, "year") : null;
        }

        // "الأعوام 2015 و2016 و2017"
        if (phrase.Word(at, WordKind.Units) is { Value: (int)TimeUnit.Year } years && Bare(phrase, years.Next) is { } listed) return listed with { First = at };
        var isIntroduced = phrase.Has(at, WordKind.In) || phrase.Has(at, WordKind.During);
        // "the 2003 invasion", but "the 2000 men"
        if (!phrase.IsArabic && phrase.Has(at - 1, WordKind.The) && !phrase.Touches(at) && phrase.Digits(at) is { } digits && digits % 100 != 0) return Bare(phrase, at);
        // "By 2000" can be how much less.
        return isIntroduced && !(phrase.Word(at, WordKind.In) is { Value: 1 } by && phrase.Digits(by.Next) % 100 == 0) && Bare(phrase, phrase.Skip(phrase.Skip(at, WordKind.During), WordKind.In)) is { } bare ? bare : null;
    }

    /// <summary>A year without a word beside it; only where the place makes sure that it is one.</summary>
    internal static Reading? Bare(Phrase phrase, int at) =>
        Counts.Year(phrase, at) is { } year && IsLikely(phrase, at, year.Value) && !IsPartOfDate(phrase, at) && !IsCount(phrase, at, year) && Calendar.Years(year.Value) is { } days
            ? Reading.Of(at, AfterEra(phrase, year.Next), days, TimeUnit.Year, "year")
            : null;

    // English names old years in words: "seventeen eighty-nine"; round ones are counts.
    static bool IsLikely(Phrase phrase, int at, int year) => year is >= Counts.FirstBareYear and <= Counts.LastBareYear || phrase.DigitCount(at) == 0 && !phrase.IsArabic && year % 100 != 0;

    // "In 2000 cars", "في 2000 سيارة": a round number before a noun counts, and one in words.
    static bool IsCount(Phrase phrase, int at, Counted year)
    {
        if (year.Value % 100 != 0 && phrase.DigitCount(at) > 0 || phrase.Token(year.Next) is not { Kind: Text.TokenKind.Word } word || FunctionWords.Contains(word.Form)) return false;
        return phrase.IsArabic || phrase.Has(year.Next, WordKind.Plural) || word.Form is [_, _, .., not 's', 's'];
    }

    // "2019-02-27" begins with no year that stands alone; "2014-2018" does.
    static bool IsPartOfDate(Phrase phrase, int at) => phrase.Touches(at) && phrase.SkipMark(at + 1, "/-–.") > at + 1 && phrase.Touches(at + 1) && phrase.DigitCount(at + 2) is > 0 and < 4;

    /// <summary>The year that follows a month, a season or a quarter: "2019", "من عام 2019", "next year", "من العام الماضي".</summary>
    internal static Counted? After(Phrase phrase, int at, LocalDate? reference)
    {
        var of = phrase.Skip(phrase.SkipMark(at, ",،"), WordKind.Of);
        if (Counts.Year(phrase, of) is { } year) return year with { Next = AfterEra(phrase, year.Next) };
        if (phrase.Word(of, WordKind.Unit) is { Value: (int)TimeUnit.Year } word && Counts.Year(phrase, word.Next) is { } named) return named with { Next = AfterEra(phrase, named.Next) };
        return Periods.Read(phrase, phrase.Skip(of, WordKind.The), reference) is { Unit: TimeUnit.Year, Start: { } start, End: { } end } relative && start.Year == end.Year
            ? new Counted(start.Year, relative.Next, false)
            : null;
    }

    static Reading? Decade(Phrase phrase, int at, LocalDate? reference)
    {
        int decade, next;
        if (phrase.Digits(at) is { } digits && phrase.DigitCount(at) is 2 or 4 && digits % 10 == 0 && phrase.Touches(at))
        {
            var mark = phrase.SkipMark(at + 1, "'’");
            if (!phrase.Is(mark, "s") || !phrase.Sentence.Tokens[mark - 1].Touches(phrase.Sentence.Tokens[mark])) return null;
            (decade, next) = (digits, mark + 1);
            if (phrase.DigitCount(at) == 2 && (digits < 20 || !phrase.Has(phrase.SkipMark(at - 1, "'’‘") == at ? at - 2 : at - 1, WordKind.The))) return null;
        }
        else if (phrase.Word(at, WordKind.Decade) is { } word && !IsAge(phrase, at, word.Next)) (decade, next) = (word.Value, word.Next);
        else if (Counts.Small(phrase, at) is { Value: >= 15 and <= 20 } hundreds && phrase.Word(phrase.SkipMark(hundreds.Next, "-"), WordKind.Decade) is { } spelled)
            (decade, next) = ((hundreds.Value * 100) + spelled.Value, spelled.Next);
        else return null;

        if (decade < 100)
        {
            var century = Periods.Read(phrase, phrase.Skip(next, WordKind.Of), reference);
            if (century is { Unit: TimeUnit.Century, Start: { } start }) (decade, next) = (start.Year + decade, century.Next);
            else if (reference is { } day) decade += (day.Year - decade) / 100 * 100;
            else decade += 1900;
        }

        return Calendar.Years(decade, 10) is { } days ? Reading.Of(at, next, days, TimeUnit.Decade, "decade") : null;
    }

    // "In his twenties", "في الثلاثينيات من عمره".
    static bool IsAge(Phrase phrase, int at, int next) =>
        phrase.IsArabic ? phrase.Has(phrase.Skip(next, WordKind.Of), WordKind.Life) : !phrase.Has(at - 1, WordKind.The) && !phrase.Has(at - 1, WordKind.PartOf) && phrase.Token(at - 1) is { Kind: Text.TokenKind.Word };

    static Reading? Century(Phrase phrase, int at)
    {
        var first = phrase.Word(at, WordKind.Unit);
        var isFirst = first is { Value: (int)TimeUnit.Century };
        if (Counts.Small(phrase, isFirst ? first!.Value.Next : at) is not { IsOrdinal: true, Value: >= 1 and <= 30 } number) return null;
        var next = isFirst ? number.Next : phrase.Word(number.Next, WordKind.Unit) is { Value: (int)TimeUnit.Century } last ? last.Next : -1;
        return next > 0 && Calendar.Years(Math.Max(1, (number.Value - 1) * 100), 100) is { } days ? Reading.Of(at, next, days, TimeUnit.Century, "century") : null;
    }

    static int AfterEra(Phrase phrase, int at) => phrase.Skip(at, WordKind.CommonEra);
}
