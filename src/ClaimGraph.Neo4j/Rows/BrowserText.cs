using ClaimGraph.Claims;
using NodaTime.Text;

namespace ClaimGraph.Neo4j.Rows;

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

    /// <summary>The first day as Neo4j's date() reads it; null when open.</summary>
    internal static string? FirstDay(DateSpan? span) => span is null || span.StartSecond == DateSpan.OpenStart ? null : Day(span.FirstDay);

    /// <summary>The last day as Neo4j's date() reads it; null when open.</summary>
    internal static string? LastDay(DateSpan? span) => span is null || span.EndSecond == DateSpan.OpenEnd ? null : Day(span.LastDay);

    /// <summary>The day of a span of one day or less; null for longer ones.</summary>
    internal static string? OneDay(DateSpan span) => span.FirstDay == span.LastDay ? Day(span.FirstDay) : null;

    static string Day(int day) => LocalDatePattern.Iso.Format(DateSpan.ToDate(day));
}
