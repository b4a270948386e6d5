namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads into how many parts a whole is cut: "fifths", "hundredths", and "thirty-fifths", of which the tens say a part.</summary>
static class DenominatorReader
{
    /// <summary>Reads the denominator that begins at a token.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after it.</param>
    /// <returns>How many parts; null when there is none.</returns>
    internal static decimal? Read(Line line, int at, out int next)
    {
        if (Joined(line, at, out next) is { } joined) return joined;
        next = at + 1;
        return line[at].Entry?.Fraction is { Form: FractionForm.Many } many && !line[at].HasAnd ? many.Of : null;
    }

    /// <summary>Reads a denominator of two words: "thirty-fifths", "twenty firsts".</summary>
    internal static decimal? Joined(Line line, int at, out int next)
    {
        next = at;
        if (line[at].Entry?.Cardinal is not { Role: WordRole.Tens } tens || line[at].HasAnd) return null;
        var last = line[at + 1].IsMark('-') ? at + 2 : at + 1;
        if (line[last].Entry?.Fraction is not { Form: FractionForm.Many or FractionForm.Joined, Of: < 10 } unit) return null;
        next = last + 1;
        return tens.Value + unit.Of;
    }
}
