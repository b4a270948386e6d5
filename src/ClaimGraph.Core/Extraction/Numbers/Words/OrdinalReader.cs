using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads ordinal numbers that begin with an ordinal word or stand in digits: "third", "21st". Those that end with one are read by <see cref="SumReader"/>.</summary>
static class OrdinalReader
{
    /// <summary>Reads the ordinal that begins at a token.</summary>
    /// <returns>Null when there is none.</returns>
    internal static Amount? Read(Line line, int at)
    {
        if (line.IsDigits(at)) return line.IsJoined(at) && line[at + 1].Whole is { IsOrdinalSuffix: true } && DigitReader.Read(line, at) is { IsPlain: true } digits ? Ordinal(line, at, at + 2, digits.Value) : null;
        var lex = line[at];
        if (lex.Entry?.Ordinal is not { } word) return DefiniteTens(line, at);
        if (word.Role is WordRole.Unit or WordRole.Join or WordRole.Definite)
        {
            // Arabic: "third ten" is the thirteenth, "third and twenty" the twenty-third.
            if (line[at + 1] is { HasAnd: false, HasPreposition: false, Entry.Cardinal.Role: WordRole.Ten }) return Ordinal(line, at, at + 2, word.Value + 10);
            var tens = line[at + 1].Whole is { IsAnd: true } ? at + 2 : at + 1;
            if ((tens > at + 1 || line[tens].HasAnd) && line[tens].Entry?.Cardinal is { Role: WordRole.LateTens, Value: var value }) return Ordinal(line, at, tens + 1, word.Value + value);
        }

        var isDefinite = lex.IsBare && lex.Glued.HasFlag(Particles.Article);
        if (word.Role == WordRole.Join || (word.Role == WordRole.Definite && !isDefinite)) return null;
        return Ordinal(line, at, at + 1, word.Value);
    }

    // "The twentieth house" and "the house the twenty" (Arabic): the article makes an ordinal after a definite noun.
    static Amount? DefiniteTens(Line line, int at)
    {
        if (line[at] is not { IsBare: true, Entry.Cardinal: not null } lex || !lex.Glued.HasFlag(Particles.Article) || lex.Glued != Particles.Article) return null;
        var isAlone = !line.IsWord(at - 1);
        var followsNoun = line.IsWord(at - 1) && line[at - 1] is { Entry: null, Token.Form: ['\u0627', '\u0644', _, _, ..] };
        if (!isAlone && !followsNoun) return null;
        return new SumReader(line).Read(at) is { Max: >= 20 and not 100 } sum && (followsNoun || !line.IsWord(sum.Next)) ? Ordinal(line, at, sum.Next, sum.Max) : null;
    }

    static Amount Ordinal(Line line, int at, int next, decimal value) => new(at, next, line[at].IsBare, value, value, NumberRule.Ordinal);
}
