using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads the whole numbers within dates.</summary>
static class Counts
{
    internal const int FirstBareYear = 1900;
    internal const int LastBareYear = 2100;

    // Of this century; greater ones are of the last.
    const int LastTwoDigits = 40;

    /// <summary>A day of a month: digits, or a number word up to 31.</summary>
    internal static Counted? DayOfMonth(Phrase phrase, int at)
    {
        if (phrase.DigitCount(at) > 2) return null;
        return Small(phrase, at) is { Value: >= 1 and <= 31 } day ? day : null;
    }

    /// <summary>A whole number up to four digits or in words.</summary>
    internal static Counted? Small(Phrase phrase, int at)
    {
        if (phrase.Is(at, "ال") && phrase.Digits(at + 1) is not null) at++;
        if (phrase.Digits(at) is { } digits)
        {
            var suffix = phrase.Touches(at) ? phrase.Skip(at + 1, WordKind.OrdinalSuffix) : at + 1;
            return new Counted(digits, suffix, suffix > at + 1);
        }

        // The number room reads most; the data of dates hold what it leaves to them, and an analyst's additions.
        var word = phrase.Word(at, WordKind.Ordinal);
        var isOrdinal = word is not null;
        word ??= phrase.Word(at, WordKind.Number);
        if (Exact(phrase, at) is { } number && number.Next >= (word?.Next ?? 0)) return number;
        return word is { } known ? new Counted(known.Value, known.Next, isOrdinal) : null;
    }

    /// <summary>A year of four digits or in words, as it stands in a date or after "in".</summary>
    internal static Counted? Year(Phrase phrase, int at)
    {
        if (phrase.DigitCount(at) == 4 && phrase.Digits(at) is { } digits)
        {
            var isPart = phrase.Touches(at) && phrase.Touches(at + 1) && phrase.SkipMark(at + 1, ".,٫٬") > at + 1 && phrase.DigitCount(at + 2) > 0;
            return isPart || phrase.Is(at + 1, "%") || phrase.Number(at) is { Kind: NumberKind.Cardinal } wider && wider.Last > at && wider.Min == wider.Max ? null : new Counted(digits, at + 1, false);
        }

        // "August '99"
        if (phrase.SkipMark(at, "'’‘") is var mark && mark > at && phrase.Touches(at) && phrase.DigitCount(mark) == 2 && !phrase.Touches(mark) && phrase.Digits(mark) is { } two)
            return new Counted(two + (two > LastTwoDigits ? 1_900 : 2_000), mark + 1, false);
        if (phrase.Token(at) is not { Kind: TokenKind.Word }) return null;
        if (Exact(phrase, at) is { IsOrdinal: false, Value: >= 1_000 and <= LastBareYear } inWords) return inWords;
        return Spelled(phrase, at);
    }

    // "nineteen seventy eight", "nineteen zero one" is 19 and 78.
    static Counted? Spelled(Phrase phrase, int at)
    {
        if (Small(phrase, at) is not { IsOrdinal: false, Value: >= 10 and <= 20 } century || phrase.IsArabic) return null;
        if (Small(phrase, century.Next) is { Value: 0 } zero && Small(phrase, zero.Next) is { IsOrdinal: false, Value: >= 1 and <= 9 } one) return one with { Value = (century.Value * 100) + one.Value };
        return Small(phrase, century.Next) is { IsOrdinal: false, Value: >= 1 and <= 99 } rest && phrase.Token(century.Next)!.Value.Kind == TokenKind.Word
            ? new Counted((century.Value * 100) + rest.Value, rest.Next, false)
            : null;
    }

    static Counted? Exact(Phrase phrase, int at)
    {
        // Of "five to ten" each end can be a day of its own.
        var found = phrase.Number(at) is { Ends: [var low, _] } range && range.First == low.First ? low : phrase.Number(at);
        if (found is not { Approximate: false, Min: { } least } number || number.Max != least || number.Kind == NumberKind.Percent) return null;
        return least == decimal.Truncate(least) && least is >= 0 and <= 9_999 ? new Counted((int)least, number.Last + 1, number.Kind == NumberKind.Ordinal) : null;
    }
}
