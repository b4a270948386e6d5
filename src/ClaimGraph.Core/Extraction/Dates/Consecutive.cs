using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads runs up to the publication: "للأسبوع الثاني على التوالي", "for the third day in a row", "a third straight week". The publication lies in the last of the units; weeks and longer ones count back whole.</summary>
static class Consecutive
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (reference is not { } today) return null;
        var start = phrase.Skip(phrase.Skip(at, WordKind.The), WordKind.An);
        var first = phrase.Word(start, WordKind.Unit);
        if (Counts.Small(phrase, first?.Next ?? start) is not { IsOrdinal: true, Value: >= 1 and <= 100 } number) return null;
        var next = phrase.Skip(number.Next, WordKind.Consecutive);
        var said = next > number.Next;
        if ((first ?? phrase.Word(next, WordKind.Unit)) is not { } unit || (TimeUnit)unit.Value < TimeUnit.Day) return null;
        if (first is null) next = unit.Next;
        var after = phrase.Skip(next, WordKind.Consecutive);
        if (!said && after == next) return null;
        var back = (TimeUnit)unit.Value == TimeUnit.Day ? number.Value - 1 : number.Value;
        return Calendar.Plus(today, -back, (TimeUnit)unit.Value) is { } begin
            ? Reading.Of(at, after, (begin, today), TimeUnit.Day, "consecutive") with { Approximate = (TimeUnit)unit.Value != TimeUnit.Day }
            : null;
    }
}
