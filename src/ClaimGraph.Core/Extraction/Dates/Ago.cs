using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Reads distances from the publication: "قبل عشرة أيام", "منذ خمسة أشهر", "two weeks ago", "three days from now". Days are exact, weeks approximate; who counts
/// in months or years rounds: half a unit on both sides, out to the next half month or half year.
/// </summary>
static class Ago
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } day) return null;
        if ((phrase.Word(at, WordKind.Ago) ?? (phrase.IsArabic ? phrase.Word(at, WordKind.Since) : null)) is { } ago)
            return Amounts.Read(phrase, ago.Next, bare: true) is { } before ? Moved(at, before.Next, day, -1, before) : null;
        return After(phrase, at, day);
    }

    static Reading? After(Phrase phrase, int at, LocalDate reference)
    {
        if (Amounts.Read(phrase, at, bare: !phrase.IsArabic && phrase.Has(at, WordKind.Units)) is not { } amount) return Business(phrase, at, reference);
        if (phrase.Word(amount.Next, WordKind.AgoAfter) is { } ago) return Told(ago, Moved(at, ago.Next, reference, -1, amount));
        if (phrase.Word(amount.Next, WordKind.Later) is { } later) return Told(later, Moved(at, later.Next, reference, 1, amount));
        return null;
    }

    static Reading? Moved(int at, int next, LocalDate reference, int sign, Amount amount)
    {
        if (amount.Unit < TimeUnit.Day && amount.From(reference, sign) is { Most: var most }) return Ordered(at, next, (most, most), amount);
        if (amount.From(reference, sign) is not { } days) return null;
        return amount.Unit < TimeUnit.Month ? Ordered(at, next, days, amount) : Widened(at, next, days, amount);
    }

    internal static Reading Ordered(int at, int next, (LocalDate Least, LocalDate Most) days, Amount amount) =>
        new(at, next, LocalDate.Min(days.Least, days.Most), LocalDate.Max(days.Least, days.Most), TimeUnit.Day, Rule(amount)) { Approximate = amount.IsVague || amount.Unit != TimeUnit.Day };

    static Reading? Widened(int at, int next, (LocalDate Least, LocalDate Most) days, Amount amount)
    {
        var half = amount.Unit == TimeUnit.Month ? (0.5m, TimeUnit.Month) : (Math.Max(1, TimeLength.SecondsOf(amount.Unit) / TimeLength.SecondsOf(TimeUnit.Year)) * 0.5m, TimeUnit.Year);
        var (first, last) = (LocalDate.Min(days.Least, days.Most), LocalDate.Max(days.Least, days.Most));
        if (Calendar.Plus(first, -half.Item1, half.Item2) is not { } from || Calendar.Plus(last, half.Item1, half.Item2) is not { } to) return null;
        return new Reading(at, next, HalfStart(from, amount.Unit), HalfEnd(to, amount.Unit), amount.Unit, Rule(amount)) { Approximate = true };
    }

    // "Ago" and "from now" count from the publication; "earlier" and "later", whose value is 1, from what was told before.
    static Reading? Told(WordMatch word, Reading? reading) => word.Value == 1 && reading is not null ? reading with { Rule = DateRule.FromTold } : reading;

    static string Rule(Amount amount) => amount.IsUncounted ? DateRule.VagueAgo : "ago";

    static LocalDate HalfStart(LocalDate day, TimeUnit unit) => unit == TimeUnit.Month
        ? new LocalDate(day.Year, day.Month, day.Day > 15 ? 16 : 1)
        : new LocalDate(day.Year, day.Month > 6 ? 7 : 1, 1);

    static LocalDate HalfEnd(LocalDate day, TimeUnit unit)
    {
        if (unit == TimeUnit.Month) return day.Day <= 15 ? new LocalDate(day.Year, day.Month, 15) : day.With(DateAdjusters.EndOfMonth);
        return day.Month <= 6 ? new LocalDate(day.Year, 6, 30) : new LocalDate(day.Year, 12, 31);
    }

    // "in four business days", "two business days ago": Saturday and Sunday are passed over.
    static Reading? Business(Phrase phrase, int at, LocalDate reference)
    {
        var ahead = phrase.Word(at, WordKind.In);
        if (Counts.Small(phrase, ahead?.Next ?? at) is not { IsOrdinal: false, Value: >= 1 and <= 250 } number || phrase.Word(number.Next, WordKind.BusinessDay) is not { } unit) return null;
        var ago = phrase.Word(unit.Next, WordKind.AgoAfter);
        if (ahead is null && ago is null) return null;
        var day = reference;
        for (var left = number.Value; left > 0;)
        {
            day = day.PlusDays(ago is null ? 1 : -1);
            if (day.DayOfWeek < IsoDayOfWeek.Saturday) left--;
        }

        return Reading.OfDay(at, ago?.Next ?? unit.Next, day, "business-days");
    }
}
