using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Elements;

/// <summary>Writes values as a person in Neo4j Browser wants to see them.</summary>
static class BrowserText
{
    const int LabelLength = 80;

    /// <summary>A text short enough for a label; no pair of surrogates is torn.</summary>
    internal static string Label(string text)
    {
        if (text.Length <= LabelLength) return text;
        var end = char.IsHighSurrogate(text[LabelLength - 1]) ? LabelLength - 1 : LabelLength;
        return $"{text.AsSpan(0, end)}…";
    }

    /// <summary>The first day; null when open.</summary>
    internal static LocalDate? FirstDay(DateSpan? span) => span is null || span.StartSecond == DateSpan.OpenStart ? null : DateSpan.ToDate(span.FirstDay);

    /// <summary>The last day; null when open.</summary>
    internal static LocalDate? LastDay(DateSpan? span) => span is null || span.EndSecond == DateSpan.OpenEnd ? null : DateSpan.ToDate(span.LastDay);

    /// <summary>The day of a span of one day or less; null for longer ones.</summary>
    internal static LocalDate? OneDay(DateSpan span) => span.FirstDay == span.LastDay ? DateSpan.ToDate(span.FirstDay) : null;
}
