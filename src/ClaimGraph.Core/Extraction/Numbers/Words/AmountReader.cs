using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads a number without the hedges around it: in digits, in words, inexact, a fraction, an ordinal.</summary>
static class AmountReader
{
    // Nobody counts so many with a fraction.
    const decimal MostScaled = 1_000_000m;

    /// <summary>Whether a number may begin at a token.</summary>
    internal static bool CanBegin(Line line, int at) =>
        line[at].Token.Kind switch
        {
            TokenKind.Number => line.IsDigits(at),
            TokenKind.Mark => line[at].IsMark('.') || line[at].IsMark('-') || FractionReader.IsSign(line, at),
            _ => line[at].Entry is not null || line[at].Whole is { IsOne: true } || NounReader.IsDual(line[at]) || line.Hedge(at) is not null || line.Cue(at, CueKind.Minus) > 0,
        };

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>Null when there is none.</returns>
    internal static Amount? Read(Line line, int at)
    {
        // "Per cent" holds a hundred in Arabic.
        if (line.Cue(at, CueKind.Percent) > 0) return null;
        if (line.Hedge(at) is { Value: { } hedge } phrase) return Vague(line, at, at + phrase.Length, hedge.Value);
        var sign = Sign(line, at);
        var amount = Positive(line, at + sign);
        if (amount is not { } positive || sign == 0) return amount;
        if (line[at].IsMark('-') && !line.IsJoined(at) && positive.Next < line.Count) return null;
        return positive with { First = at, IsBare = line[at].IsBare, Min = -positive.Max, Max = -positive.Min, IsPlainDigits = false };
    }

    // "Several hundred thousand", "hundreds of millions": an inexact number of a scale.
    static Amount? Vague(Line line, int at, int next, Claims.Quantity value)
    {
        if (value.Min is not { } min || value.Max is not { } max) return null;
        var isBare = line[at].Whole?.Phrases is null;
        while (next < line.Count && min < 1e12m && !line[next].HasAnd)
        {
            var scale = line[next].Entry?.Cardinal is { Role: WordRole.Hundred or WordRole.Scale } word ? word.Value : 0;
            var length = 1;
            if (scale == 0 && line.Hedge(next) is { Value.Value.Min: >= 1000 and { } least } plural) (scale, length) = (least, plural.Length);
            if (scale == 0) break;
            (min, max, next) = (min * scale, max * scale, next + length);
        }

        return new Amount(at, next, isBare, min, max, NumberRule.Vague);
    }

    static Amount? Positive(Line line, int at)
    {
        if (FractionReader.Read(line, at, out var next) is { } fraction)
        {
            var of = next + line.Cue(next, CueKind.Of);
            if (line[of].Entry?.Cardinal is { } whole && !line[of].HasAnd && (whole.Role is WordRole.Scale or WordRole.Dozen || line[of] is { IsBare: true, Glued: Particles.Article }))
                return new Amount(at, of + 1, line[at].IsBare, fraction * whole.Value, fraction * whole.Value, NumberRule.Words);
            return new Amount(at, next, line[at].IsBare, fraction, fraction, NumberRule.Fraction);
        }

        if (OrdinalReader.Read(line, at) is { } ordinal) return ordinal;
        if (new SumReader(line).Read(at) is not { } sum) return NounReader.Read(line, at);
        return Mixed(line, sum) ?? Fifths(line, sum) ?? sum;
    }

    // "2 1/4".
    static Amount? Mixed(Line line, Amount sum)
    {
        if (!sum.IsPlainDigits || line[sum.Next].IsMark('/') || FractionReader.Read(line, sum.Next, out var next) is not { } part || next == sum.Next + 1 && line[sum.Next].Entry is not null) return null;
        // "2 1/2 million".
        var scale = sum.Max < MostScaled && line[next] is { HasAnd: false, Entry.Cardinal: { Role: WordRole.Scale } word } ? word.Value : 1;
        return sum with { Next = scale > 1 ? next + 1 : next, Min = (sum.Min + part) * scale, Max = (sum.Max + part) * scale, IsPlainDigits = false };
    }

    // "Twenty-three fifths", "a hundred thirty-fifths".
    static Amount? Fifths(Line line, Amount sum)
    {
        if (sum.Rule != NumberRule.Words) return null;
        var at = line[sum.Next].IsMark('-') ? sum.Next + 1 : sum.Next;
        var of = DenominatorReader.Read(line, at, out var next);
        // In Arabic large numbers of parts take the singular.
        if (of is null && line[at] is { HasAnd: false, Entry.Fraction: { Form: FractionForm.Counted } part } && sum.Max >= 11 && !line.IsWord(next)) of = part.Of;
        return of is { } parts ? new Amount(sum.First, next, sum.IsBare, sum.Min / parts, sum.Max / parts, NumberRule.Fraction) : null;
    }

    static int Sign(Line line, int at)
    {
        if (line.Cue(at, CueKind.Minus) is > 0 and var length) return length;
        // Apart from its digits it is a sign only where nothing else is said; before more words it marks an item of a list.
        var isSign = line[at].IsMark('-') && (line.IsJoined(at) || at == 0) && line.IsDigits(at + 1) && !line.IsDigits(at - 1) && !(line.IsJoined(at - 1) && line.IsWord(at - 1));
        return isSign ? 1 : 0;
    }
}
