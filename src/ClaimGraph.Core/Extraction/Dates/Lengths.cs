namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads durations: "لمدة 3 ساعات", "16 ساعة متواصلة", "for two weeks", "أسبوع كامل".</summary>
static class Lengths
{
    internal static Amount? Read(Phrase phrase, int at)
    {
        if (Amounts.Read(phrase, at) is { } counted) return counted with { Next = phrase.Skip(counted.Next, WordKind.Whole) };
        if ((phrase.Word(at, WordKind.Length) ?? (phrase.IsArabic ? phrase.Word(at, WordKind.During) : null)) is { } word && phrase.Word(word.Next, WordKind.Unit) is { IsDefinite: false, Affix: 0 } one && !NamesDate(phrase, one.Next))
            return new Amount(phrase.Skip(one.Next, WordKind.Whole), [new TimeLength(1, 1, (TimeUnit)one.Value, false)]);
        return phrase.Word(at, WordKind.Unit) is { IsDefinite: false } unit && phrase.Word(unit.Next, WordKind.Whole) is { } whole
            ? new Amount(whole.Next, [new TimeLength(1, 1, (TimeUnit)unit.Value, false)])
            : null;
    }

    // "خلال شهر آذار", "خلال عامي 2016 و2017"
    static bool NamesDate(Phrase phrase, int at) => phrase.Has(at, WordKind.Month) || phrase.Has(at, WordKind.WeakMonth) || Counts.Year(phrase, at) is not null;
}
