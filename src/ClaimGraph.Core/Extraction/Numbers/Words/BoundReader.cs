namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads the cues before and after a number.</summary>
static class BoundReader
{
    const int MostBefore = 4;
    const int MostBetween = 3;

    /// <summary>Reads the cues that begin at a token and go before a number.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after the cues.</param>
    internal static Bounds Before(Line line, int at, out int next)
    {
        next = at;
        var bounds = Bounds.None;
        for (var count = 0; count < MostBefore; count++)
        {
            var (bound, length) = Longest(line, next, (CueKind.AtLeast, Bounds.AtLeast), (CueKind.AtMost, Bounds.AtMost), (CueKind.About, Bounds.About), (CueKind.PercentBefore, Bounds.Percent));
            if (length == 0) (bound, length) = Sign(line, next);
            if (length == 0 && next > at) length = line.Cue(next, CueKind.Filler);
            if (length == 0) break;
            // What was said first holds: "at least about 20" is a lower end.
            if ((bounds & (Bounds.AtLeast | Bounds.AtMost)) == Bounds.None || bound is Bounds.About or Bounds.Percent) bounds |= bound;
            next += length;
        }

        return bounds;
    }

    /// <summary>Reads the cues directly after a number.</summary>
    internal static Bounds After(Line line, int at, out int next)
    {
        next = at;
        var bounds = Bounds.None;
        for (var count = 0; count < 2; count++)
        {
            var (bound, length) = Percent(line, next);
            if (length == 0 && !BeginsAnother(line, next)) (bound, length) = Longest(line, next, (CueKind.OrMore, Bounds.AtLeast), (CueKind.OrLess, Bounds.AtMost), (CueKind.OrEqual, Bounds.None));
            if (length == 0 || (bound != Bounds.Percent && AmountReader.CanBegin(line, next + length))) break;
            bounds |= bound;
            next += length;
        }

        return bounds;
    }

    /// <summary>Finds the cues that may stand after what is counted: "12 people at least".</summary>
    internal static Bounds Later(Line line, int at)
    {
        for (var place = at; place <= at + MostBetween && line.IsWord(place); place++)
        {
            var (bound, length) = Longest(line, place, (CueKind.AtLeastAfter, Bounds.AtLeast), (CueKind.AtMostAfter, Bounds.AtMost), (CueKind.AboutAfter, Bounds.About));
            // Before a number it belongs to that.
            if (length > 0) return AmountReader.CanBegin(line, place + length) || BeginsAnother(line, place) ? Bounds.None : bound;
            if (AmountReader.CanBegin(line, place) || line[place].Whole is { IsAnd: true }) return Bounds.None;
        }

        return Bounds.None;
    }

    // "5000 or less than 6000": the second cue belongs to the second number.
    static bool BeginsAnother(Line line, int at)
    {
        var or = line[at].Whole is { IsAnd: true } ? 1 : line.Cue(at, CueKind.Either);
        if (or == 0 && line[at].Cut == 0) return false;
        var bounds = Before(line, at + or, out var next);
        return (bounds & (Bounds.AtLeast | Bounds.AtMost)) != Bounds.None && AmountReader.CanBegin(line, next) || (or > 0 && line.Cue(at, CueKind.OrEqual) is > 0 and var length && AmountReader.CanBegin(line, at + length));
    }

    static (Bounds Bound, int Length) Percent(Line line, int at)
    {
        if (line[at].IsMark('%') || line[at].IsMark('\u066A')) return (Bounds.Percent, 1);
        return (Bounds.Percent, line.Cue(at, CueKind.Percent));
    }

    static (Bounds Bound, int Length) Sign(Line line, int at)
    {
        if (line[at].IsMark('%') || line[at].IsMark('\u066A')) return line.IsDigits(at + 1) && !line.IsDigits(at - 1) ? (Bounds.Percent, 1) : default;
        var bound = line[at].IsMark('>') || line[at].IsMark('\u2265') ? Bounds.AtLeast : line[at].IsMark('<') || line[at].IsMark('\u2264') ? Bounds.AtMost : Bounds.None;
        return bound == Bounds.None ? default : (bound, line[at + 1].IsMark('=') ? 2 : 1);
    }

    static (Bounds Bound, int Length) Longest(Line line, int at, params ReadOnlySpan<(CueKind Cue, Bounds Bound)> cues)
    {
        (Bounds Bound, int Length) longest = default;
        foreach (var (cue, bound) in cues)
        {
            var length = line.Cue(at, cue);
            if (length > longest.Length) longest = (bound, length);
        }

        return longest;
    }
}
