using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>The tokens of one sentence, each with who says it. What is laid on later covers what lies below: the innermost speaker wins.</summary>
/// <param name="count">How many tokens the sentence has.</param>
sealed class SpanCanvas(int count)
{
    readonly AttributedSpan?[] cells = new AttributedSpan?[count];

    /// <summary>What covers a token; null for the outlet's own voice.</summary>
    internal AttributedSpan? At(int token) => cells[token];

    /// <summary>Whether anything is covered.</summary>
    internal bool IsEmpty { get; private set; } = true;

    /// <summary>Lays a speaker on the tokens from first to last; nothing when there are none.</summary>
    internal void Cover(int first, int last, AttributedSpan span)
    {
        last = Math.Min(last, count - 1);
        for (var at = Math.Max(0, first); at <= last; at++) cells[at] = span;
        if (first <= last) IsEmpty = false;
    }

    /// <summary>Changes how tokens are carried, and leaves who says them.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    /// <param name="own">What covers them where the outlet itself speaks.</param>
    internal void Carry(int first, int last, AttributedSpan own)
    {
        AttributedSpan? from = null, to = null;
        for (var at = Math.Max(0, first); at <= Math.Min(last, count - 1); at++)
        {
            var below = cells[at] ?? own;
            if (to is null || !ReferenceEquals(below, from)) (from, to) = (below, below with { Stance = own.Stance });
            cells[at] = to;
        }

        if (first <= last) IsEmpty = false;
    }

    /// <summary>The spans in order.</summary>
    internal IReadOnlyList<AttributedSpan> Spans()
    {
        var spans = new List<AttributedSpan>();
        for (var at = 0; at < count; at++)
        {
            if (cells[at] is not { } span) continue;
            var first = at;
            while (at + 1 < count && ReferenceEquals(cells[at + 1], span)) at++;
            spans.Add(span with { First = first, Last = at });
        }

        return spans;
    }
}
