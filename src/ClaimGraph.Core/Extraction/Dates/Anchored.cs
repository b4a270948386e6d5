using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads days by their distance from another day that the text names: "two days after the 7 April attack", "two days before yesterday", "the day after the 5 June ceasefire", "on the eve of
/// 15 March", "عشية 15 آذار", "غداة هجوم 5 حزيران", "بعد يومين من هجوم 7 نيسان".
/// </summary>
static class Anchored
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference) => phrase.IsArabic ? AfterAmount(phrase, at, reference) : Before(phrase, at, reference);

    /// <summary>The day after or before one that is named behind a word for it.</summary>
    internal static Reading? Beside(Phrase phrase, int at, LocalDate? reference)
    {
        if (phrase.Word(at, WordKind.Beside) is not { } beside || Named(phrase, beside.Next, reference) is not { Start: { } day } anchor) return null;
        return Calendar.Plus(day, beside.Value, TimeUnit.Day) is { } found ? Reading.OfDay(at, anchor.Next, found, "day-beside") : null;
    }

    // "two weeks after the 5 June ceasefire", "two days from tomorrow"
    static Reading? Before(Phrase phrase, int at, LocalDate? reference)
    {
        if (Amounts.Read(phrase, at, bare: phrase.Has(at, WordKind.Units)) is not { } amount) return null;
        var earlier = phrase.Word(amount.Next, WordKind.Before);
        if ((earlier ?? phrase.Word(amount.Next, WordKind.After) ?? phrase.Word(amount.Next, WordKind.From)) is not { } word) return null;
        var anchor = DayWords.Read(phrase, word.Next, reference) ?? (amount.IsUncounted || !CountsDays(amount) || phrase.Has(amount.Next, WordKind.From) ? null : Named(phrase, word.Next, reference));
        return anchor is { Start: { } day } && amount.From(day, earlier is null ? 1 : -1) is { } days ? Ago.Ordered(at, anchor.Next, days, amount) : null;
    }

    static Reading? AfterAmount(Phrase phrase, int at, LocalDate? reference)
    {
        var before = phrase.Word(at, WordKind.Ago);
        if ((before ?? phrase.Word(at, WordKind.After)) is not { } word || Amounts.Read(phrase, word.Next, bare: true) is not { IsUncounted: false } amount || !CountsDays(amount)) return null;
        if (phrase.Word(amount.Next, WordKind.From) is not { } from || Named(phrase, from.Next, reference) is not { Start: { } day } anchor) return null;
        return amount.From(day, before is null ? 1 : -1) is { } days ? Ago.Ordered(at, anchor.Next, days, amount) : null;
    }

    static bool CountsDays(Amount amount) => amount.Unit is TimeUnit.Day or TimeUnit.Week && amount.Parts.Count == 1;

    // In Arabic the noun stands before the day: "غداة هجوم 5 حزيران"; and a weekday alone is no such day: "عشية السبت" is its evening.
    static Reading? Named(Phrase phrase, int at, LocalDate? reference)
    {
        if (!phrase.IsArabic) return Dated(phrase, phrase.Skip(at, WordKind.The), reference) ?? DayWords.Read(phrase, at, reference) ?? Single(Weekdays.Read(phrase, phrase.Skip(at, WordKind.The), reference));
        return Dated(phrase, AfterDayWord(phrase, at), reference) ?? (phrase.Token(at) is { Kind: Text.TokenKind.Word } && phrase.Number(at) is null ? Dated(phrase, AfterDayWord(phrase, at + 1), reference) : null);
    }

    static Reading? Dated(Phrase phrase, int at, LocalDate? reference) => Single(MonthDates.Read(phrase, at, reference)) ?? Single(NumericDates.Read(phrase, at, reference)) ?? NamedDays.Read(phrase, at, reference);

    static Reading? Single(Reading? reading) => reading is { Unit: TimeUnit.Day, Start: not null, IsContradicted: false } && reading.Start == reading.End ? reading : null;

    static int AfterDayWord(Phrase phrase, int at) => phrase.Word(at, WordKind.Unit) is { Value: (int)TimeUnit.Day } day ? day.Next : at;
}
