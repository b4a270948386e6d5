using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Joins one date that a text gives twice: "25 شوال 1436 هـ الموافق 10 أغسطس 2015", "يوم الأربعاء الموافق 25 تموز". The Gregorian date counts.</summary>
static class Calendars
{
    internal static Reading Join(Phrase phrase, Reading reading, LocalDate? reference)
    {
        var bracket = phrase.SkipMark(reading.Next, "(،,/-");
        var equals = phrase.Skip(bracket, WordKind.Equals);
        if (bracket == reading.Next && equals == bracket || Points.Read(phrase, equals, reference) is not { } other) return reading;
        var isHijri = IsHijri(reading);
        if (equals == bracket && isHijri == IsHijri(other)) return reading;
        var next = phrase.Is(reading.Next, "(") ? phrase.SkipMark(other.Next, ")") : other.Next;
        var (kept, left) = isHijri || reading.Rule == "weekday" ? (other, reading) : (reading, other);
        return Compared(kept, left, reference) with { First = reading.First, Next = next };
    }

    static bool IsHijri(Reading reading) => reading.Rule.StartsWith("hijri", StringComparison.Ordinal);

    // The calendars of different countries are a day apart at times.
    static Reading Compared(Reading kept, Reading left, LocalDate? reference)
    {
        if (kept.IsContradicted || kept.Start is not { } day || left.Start is not { } other) return kept;
        if (left.Rule == "weekday") return kept.Beside((int)other.DayOfWeek, reference);
        if (left.IsContradicted) return kept.Contradicted(left.Remark!);
        return Math.Abs(Period.DaysBetween(day, other)) > 1 ? kept with { Remark = $"The text gives the day twice, and differently: {day:uuuu-MM-dd} and {other:uuuu-MM-dd}." } : kept;
    }
}
