using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Tells weekdays and months that belong to a name and say nothing of time: "Mr Friday", "April Jones", "the Friday Market", "سوق الجمعة", "سيارة نيسان".</summary>
static class Names
{
    const int Any = 0;
    const int OfWeekday = 1;
    const int OfMonth = 2;

    /// <summary>Whether what was read belongs to a name. Only a weekday or a month alone can.</summary>
    internal static bool Hold(Phrase phrase, Reading reading)
    {
        if (!reading.IsYearOpen || reading.Rule is not ("weekday" or "month")) return false;
        var isWeekday = reading.Rule == "weekday";
        var first = phrase.Skip(reading.First, WordKind.The);
        if (phrase.Word(first, isWeekday ? WordKind.Weekday : WordKind.Month) is not { Affix: 0 } word || word.Next != reading.Next) return false;
        // "قصف السوق الجمعة" is told of a Friday.
        var place = phrase.SkipMark(first - 1, ".") == first ? first - 2 : first - 1;
        if (phrase.Word(place, WordKind.BeforeName) is { IsDefinite: false, Value: var whose } && (whose == Any || whose == (isWeekday ? OfWeekday : OfMonth)) && (phrase.IsArabic || phrase.IsCapital(place))) return true;
        if (phrase.IsArabic || !phrase.IsCapital(first) || !phrase.IsCapital(reading.Next) || phrase.Token(reading.Next) is not { Kind: TokenKind.Word }) return false;
        return isWeekday ? phrase.Has(reading.Next, WordKind.AfterName) : first == reading.First && !LeadsToMonth(phrase, first - 1);
    }

    // "In April Russia said": behind such words a month is one, whatever follows.
    static bool LeadsToMonth(Phrase phrase, int at) =>
        phrase.Word(at, WordKind.In) is { Value: 0 } || phrase.Has(at, WordKind.Since) || phrase.Has(at, WordKind.During) || phrase.Has(at, WordKind.Until) || phrase.Has(at, WordKind.PartOf) || phrase.Has(at, WordKind.The) || phrase.Has(at, WordKind.Between)
        || phrase.Has(at, WordKind.Before) || phrase.Has(at, WordKind.After) || phrase.SkipMark(at, "-–—") > at;
}
