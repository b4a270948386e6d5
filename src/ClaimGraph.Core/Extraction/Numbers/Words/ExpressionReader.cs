namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads a number together with the words that hedge it.</summary>
static class ExpressionReader
{
    /// <summary>Reads the expression that begins at a token.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after it.</param>
    /// <returns>Null when there is none.</returns>
    internal static NumberExpression? Read(Line line, int at, out int next)
    {
        next = at + 1;
        var bounds = BoundReader.Before(line, at, out var place);
        var range = RangeReader.Introduced(line, place);
        if (range is null && !AmountReader.CanBegin(line, place) && !NounReader.MayCount(line[place])) return null;
        if ((range ?? AmountReader.Read(line, place)) is not { } amount) return null;
        // "Until 2018" bounds no count.
        if (place > at && amount.IsPlainDigits && ContextReader.Rule(line, amount) == NumberRule.Year) return null;
        if (range is null) amount = RangeReader.Followed(line, place, amount) ?? Quotient(line, amount) ?? amount;
        bounds |= BoundReader.After(line, amount.Next, out next);
        if (line[next].IsMark('+') && line.IsJoined(next - 1) && !line.IsDigits(next + 1))
        {
            bounds |= Bounds.AtLeast;
            next++;
        }

        if ((bounds & (Bounds.AtLeast | Bounds.AtMost)) == Bounds.None) bounds |= BoundReader.Later(line, next);
        return Express(line, at, place, next, (bounds & (Bounds.AtLeast | Bounds.AtMost)) == Bounds.None ? amount : Middle(amount), bounds);
    }

    // "More than a dozen": the number itself is meant by a word that is inexact without a bound. "Dozens" names none.
    static Amount Middle(Amount amount) => amount is { Rule: NumberRule.Vague, Min: { } min, Max: { } max } && max < 2 * min
        ? amount with { Min = decimal.Floor((min + max) / 2), Max = decimal.Floor((min + max) / 2) }
        : amount;

    static NumberExpression Express(Line line, int at, int place, int next, Amount amount, Bounds bounds)
    {
        var isPercent = bounds.HasFlag(Bounds.Percent);
        var isVague = amount.Rule == NumberRule.Vague;
        var kind = isPercent ? NumberKind.Percent : amount.Rule switch
        {
            NumberRule.Ordinal => NumberKind.Ordinal,
            NumberRule.Fraction => NumberKind.Fraction,
            _ => NumberKind.Cardinal,
        };
        var isLeast = bounds.HasFlag(Bounds.AtLeast) && kind != NumberKind.Ordinal;
        var isMost = bounds.HasFlag(Bounds.AtMost) && !isLeast && kind != NumberKind.Ordinal;
        var isAbout = isVague || bounds.HasFlag(Bounds.About);
        var context = (bounds & ~Bounds.About) == Bounds.None ? Context(line, amount) : null;
        var rule = context ?? (isLeast ? NumberRule.AtLeast : isMost ? NumberRule.AtMost : bounds.HasFlag(Bounds.About) && amount.IsExact ? NumberRule.About : isPercent ? NumberRule.Percent : amount.Rule);
        var isBare = at == place ? amount.IsBare : line[at].Bare?.Phrases is not null;
        return new NumberExpression(
            at, next - 1, line.StartOf(at, isBare), line[next - 1].Token.End, kind, isMost ? null : amount.Min, isLeast ? null : amount.Max, isAbout, rule)
        {
            Ends = amount.Ends is [var low, var high] ? [End(line, low), End(line, high)] : [],
        };
    }

    static NumberExpression End(Line line, Amount end) =>
        new(end.First, end.Next - 1, line.StartOf(end.First, end.IsBare), line[end.Next - 1].Token.End, end.Rule == NumberRule.Fraction ? NumberKind.Fraction : NumberKind.Cardinal, end.Min, end.Max, false, end.Rule);

    static string? Context(Line line, Amount amount)
    {
        if (amount.IsPlainDigits) return ContextReader.Rule(line, amount);
        if (amount.Rule == NumberRule.Digits && PowerReader.IsPower(line, amount)) return NumberRule.Code;
        return amount.Rule == NumberRule.Words && ContextReader.IsAge(line, amount) ? NumberRule.Age : null;
    }

    // "Four in ten", "three out of four": so many of them do something, and nobody was counted.
    static bool IsOfTen(Line line, Amount part)
    {
        if (part.Rule != NumberRule.Words) return false;
        if (line[part.Next].Token.Form == "in") return line[part.Next + 1].Token.Form is "ten" or "10";
        return line[part.Next].Token.Form == "out" && line[part.Next + 2].Entry?.Cardinal is { Value: <= 10 };
    }

    // "One over three", "one in five".
    static Amount? Quotient(Line line, Amount part)
    {
        if (part.Rule is not (NumberRule.Digits or NumberRule.Words)) return null;
        var length = line.Cue(part.Next, CueKind.Per);
        if (length == 0) length = line.Cue(part.Next, CueKind.Every);
        if (length == 0 && (part.Max == 1 || IsOfTen(line, part))) length = line.Cue(part.Next, CueKind.OneOf);
        if (length == 0 || new SumReader(line).Read(part.Next + length) is not { Rule: not NumberRule.Ordinal } whole || whole.Max <= part.Max || line[part.Next + length].IsBare) return null;
        if (whole.IsPlainDigits && ContextReader.Rule(line, whole) is not null) return null;
        return new Amount(part.First, whole.Next, part.IsBare, part.Max / whole.Max, part.Max / whole.Max, NumberRule.Fraction);
    }
}
