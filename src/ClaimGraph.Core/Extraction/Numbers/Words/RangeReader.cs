namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads two ends: "between 500 and 600", "from 20 to 50", "500-600", "two or three".</summary>
static class RangeReader
{
    const int MostBack = 8;
    const decimal Thousand = 1_000;

    /// <summary>Reads a range with a word before it.</summary>
    /// <returns>Null when there is none.</returns>
    internal static Amount? Introduced(Line line, int at)
    {
        if (line.Cue(at, CueKind.Between) is > 0 and var between && AmountReader.Read(line, Hedged(line, at + between)) is { } low)
        {
            // What is counted may be named twice: "between 500 men and 600".
            for (var and = low.Next; and <= low.Next + 1; and++)
            {
                if (and > low.Next && !line.IsWord(and - 1)) break;
                var place = line[and].HasAnd ? and : line[and].Whole is { IsAnd: true } ? and + 1 : and + Dash(line, and) + line.Cue(and, CueKind.To);
                if (place == and && !line[and].HasAnd) continue;
                if (AmountReader.Read(line, Hedged(line, place)) is { } high && Join(line, at, low, high, NumberRule.Range) is { } range) return range;
            }

            return null;
        }

        if (line.Cue(at, CueKind.From) is > 0 and var from && !IsChange(line, at) && AmountReader.Read(line, at + from) is { } first) return Followed(line, at, first);
        return null;
    }

    /// <summary>Reads the second end after the first one.</summary>
    /// <returns>Null when there is none.</returns>
    internal static Amount? Followed(Line line, int at, Amount low)
    {
        if (Dash(line, low.Next) is > 0 and var dash) return AmountReader.Read(line, low.Next + dash) is { } end && !IsRun(line, low, end) ? Join(line, at, low, end, NumberRule.Range) : null;
        if (line.Cue(low.Next, CueKind.To) is > 0 and var to && !IsChange(line, at)) return AmountReader.Read(line, Hedged(line, low.Next + to)) is { } end ? Join(line, at, low, end, NumberRule.Range) : null;
        if (line.Cue(low.Next, CueKind.Either) is > 0 and var or && AmountReader.Read(line, low.Next + or) is { } other && other.Max <= 2 * low.Max) return Join(line, at, low, other, NumberRule.Either);
        return null;
    }

    static Amount? Join(Line line, int at, Amount low, Amount high, string rule)
    {
        if (low.Rule == NumberRule.Ordinal || high.Rule == NumberRule.Ordinal || (low.Rule == NumberRule.Fraction) != (high.Rule == NumberRule.Fraction)) return null;
        // "10 to 15 thousand" means thousands twice.
        var scale = low.Scale == 1 && high.Scale > 1 && low.IsExact && high.IsExact && low.Max < high.Max / high.Scale ? high.Scale : ThousandsOf(line, low, high);
        if (low.Min * scale >= high.Max) return null;
        return new Amount(at, high.Next, line[at].Cut > 0 && line[at].Entry is not null, low.Min * scale, high.Max, low.Rule == NumberRule.Fraction ? NumberRule.Fraction : rule)
        {
            IsPlainDigits = low.IsPlainDigits && high.IsPlainDigits,
            Ends = [low, high],
        };
    }

    // "10-15,000": nobody writes so wide a range with a dash.
    static decimal ThousandsOf(Line line, Amount low, Amount high) =>
        low.IsPlainDigits && !high.IsPlainDigits && high.Rule == NumberRule.Digits && Dash(line, low.Next) > 0 && line.IsJoined(low.Next) && high.Max % Thousand == 0 && low.Max < high.Max / Thousand ? Thousand : 1;

    static int Hedged(Line line, int at) => at + line.Cue(at, CueKind.About);

    static int Dash(Line line, int at) => line[at].IsMark('-') || line[at].IsMark('\u2013') || line[at].IsMark('\u2014') || line[at].IsMark('~') || line[at].IsMark('\u2012') ? 1 : 0;

    // Parts of telephone numbers and of dates in digits.
    static bool IsRun(Line line, Amount low, Amount high) => IsJoint(line, high.Next, high.Next + 1) || IsJoint(line, low.First - 1, low.First - 2);

    static bool IsJoint(Line line, int mark, int number) => (Dash(line, mark) > 0 || line[mark].IsMark('/')) && line.IsDigits(number) && line.IsJoined(Math.Min(mark, number));

    static bool IsChange(Line line, int at)
    {
        for (var place = at - 1; place >= 0 && place >= at - MostBack; place--)
        {
            if (line.Cue(place, CueKind.Change) > 0) return true;
        }

        return false;
    }
}
