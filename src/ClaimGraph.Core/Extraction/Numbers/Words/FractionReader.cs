using System.Globalization;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads fractions: "half", "a third of", "three quarters", "2/3", "⅔".</summary>
static class FractionReader
{
    // Other quotients in digits are days and months.
    static readonly (int, int)[] usual = [(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 8), (3, 8), (5, 8), (7, 8), (1, 10)];

    /// <summary>Reads the fraction that begins at a token.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after the fraction.</param>
    /// <returns>The fraction; null when there is none.</returns>
    internal static decimal? Read(Line line, int at, out int next)
    {
        next = at;
        if (Sign(line, at) is { } sign)
        {
            next = at + 1;
            return sign;
        }

        if (line.IsDigits(at)) return Digits(line, at, out next);
        var lex = line[at];
        var entry = lex.Entry;
        if (entry?.Fraction is { Form: FractionForm.Alone } one && !IsPartOfTime(line, at))
        {
            next = at + 1;
            return 1 / one.Of;
        }

        if (entry?.Fraction is { Form: FractionForm.Two } two)
        {
            next = at + 1;
            return 2 / two.Of;
        }

        if (entry?.Fraction is { Form: FractionForm.Counted } part && (IsDefinite(line, at + 1) || (!line.IsWord(at + 1) && lex.Glued == Particles.None) || line[at + 1].Entry?.Cardinal?.Role == WordRole.Scale && line[at].Entry?.Cardinal is null))
        {
            next = at + 1;
            return 1 / part.Of;
        }

        return Counted(line, at, out next);
    }

    // "A third", "three quarters": how many parts, then which.
    static decimal? Counted(Line line, int at, out int next)
    {
        next = at;
        var lex = line[at];
        var isOne = lex.Whole?.IsOne == true;
        var count = isOne ? 1 : lex.Entry?.Cardinal is { Role: WordRole.Unit or WordRole.Ten or WordRole.Teen or WordRole.Tens, Value: var value } ? value : 0;
        if (count == 0) return null;
        var of = at + 1;
        if (line[of].IsMark('-')) of++;
        if (line[of].HasPreposition || line[of].HasAnd || !line.IsWord(of)) return null;
        if (line[of].Entry?.Fraction is { } fraction && (fraction.Form == FractionForm.Many) == (count != 1))
        {
            next = of + 1;
            return count / fraction.Of;
        }

        // "One third" is a part; "a third" is one only where no other noun follows: "a third of", not "a third man".
        if (count == 1 && Ordinal(line, of) is ({ } ordinal, var after) && ordinal >= 3 && (!isOne || line.Cue(after, CueKind.Of) > 0 || !line.IsWord(after)))
        {
            next = after;
            return 1 / ordinal;
        }

        return null;
    }

    static (decimal? Value, int Next) Ordinal(Line line, int at)
    {
        if (line[at].Entry?.Ordinal is { } word) return (word.Value, at + 1);
        return line[at].Entry?.Cardinal is { Role: not (WordRole.Hundred or WordRole.Scale) } && new SumReader(line, isTerm: true).Read(at) is { Rule: NumberRule.Ordinal } sum ? (sum.Max, sum.Next) : (null, at);
    }

    static decimal? Digits(Line line, int at, out int next)
    {
        next = at;
        if (!line[at + 1].IsMark('/') || !line.IsJoined(at) || !line.IsJoined(at + 1) || !line.IsDigits(at + 2)) return null;
        if ((line[at + 3].IsMark('/') && line.IsJoined(at + 2)) || (line[at - 1].IsMark('/') && line.IsJoined(at - 1))) return null;
        if (!int.TryParse(line[at].Token.Form, CultureInfo.InvariantCulture, out var part) || !int.TryParse(line[at + 2].Token.Form, CultureInfo.InvariantCulture, out var whole)) return null;
        if (Array.IndexOf(usual, (part, whole)) < 0) return null;
        next = at + 3;
        return (decimal)part / whole;
    }

    static decimal? Sign(Line line, int at)
    {
        if (line[at].Token is not { Kind: TokenKind.Mark } token || token.Start == token.End || line.Text[token.Start] < '\u0080') return null;
        return char.GetNumericValue(line.Text[token.Start]) is > 0 and < 1 and var value ? Exact(value) : null;
    }

    /// <summary>Whether a token is a sign for a fraction: "½".</summary>
    internal static bool IsSign(Line line, int at) => Sign(line, at) is not null;

    // Thirds come as doubles; the nearest quotient of small numbers is meant.
    static decimal Exact(double value)
    {
        foreach (var of in (int[])[2, 3, 4, 5, 6, 7, 8, 9, 10])
        {
            var part = Math.Round(value * of);
            if (Math.Abs(part / of - value) < 1e-6) return (decimal)part / of;
        }

        return (decimal)value;
    }

    static bool IsDefinite(Line line, int at) => line.IsWord(at) && line[at].Token.Form is ['\u0627', '\u0644', _, ..] && line[at].Entry?.Ordinal is null;

    // "The second half", "the first quarter": of a year or a match.
    static bool IsPartOfTime(Line line, int at) => line[at - 1].Entry?.Ordinal is not null && line.IsWord(at - 1);
}
