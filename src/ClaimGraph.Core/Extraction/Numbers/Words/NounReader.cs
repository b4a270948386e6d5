using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>
/// Reads nouns that count by their own form: the Arabic dual ("شخصان", "غارتين"), and the singular where words beside it make sure that one is counted ("مقتل شخص", "a soldier was
/// killed"). The definite repeats what was said before and counts nothing.
/// </summary>
static class NounReader
{
    // Arabic counts plurals up to ten.
    const int MostBeforePlural = 10;

    // "Two small children and": the number and what it counts.
    const int MostListed = 4;

    /// <summary>Reads the noun that begins at a token; in English its article.</summary>
    /// <returns>Null when it counts nothing.</returns>
    internal static Amount? Read(Line line, int at)
    {
        if (line[at].Whole is { IsOne: true }) return English(line, at);
        if (!line.IsWord(at) || IsNumber(line, at - 1)) return null;
        return FormOf(line[at]) switch
        {
            NounForm.Two => Arabic(line, at, 2, NumberRule.Dual),
            NounForm.One when line[at].Token.Form is [> '\u0600', ..] && (line[at].Cut == 0 ? Stands(line, at) : IsJoined(line, at)) => Arabic(line, at, 1, NumberRule.Single),
            _ => null,
        };
    }

    /// <summary>Whether a token is a noun in the dual, which counts wherever it stands.</summary>
    internal static bool IsDual(in Lex lex) => FormOf(lex) == NounForm.Two;

    /// <summary>Whether a token is a noun that can count by its form.</summary>
    internal static bool MayCount(in Lex lex) => FormOf(lex) != NounForm.None;

    // "شخصان اثنان", "شخص واحد": the number word says it once more.
    static Amount Arabic(Line line, int at, int count, string rule)
    {
        var again = line[at + 1] is { HasAnd: false, HasPreposition: false, Entry.Cardinal: { Role: WordRole.Unit } word } && word.Value == count;
        return new Amount(at, again ? at + 2 : at + 1, line[at].Whole is null, count, count, rule);
    }

    // Directly after what happened, and before no definite noun but one of time: "مقتل قائد الجيش" is a certain one.
    static bool Stands(Line line, int at) => Before(line, at) && (line[at + 1].Token.Form is not ['\u0627', '\u0644', _, ..] || line.Cue(at + 1, CueKind.SingleTime) > 0);

    // "طفلين وامرأة", "ثلاثة أطفال وامرأة"; after eleven and more the noun before is a singular, too, and both may be what is counted: "14 رجلا وامرأة".
    static bool IsJoined(Line line, int at) =>
        line[at].Glued == Particles.And && line.IsWord(at - 1) && line[at + 1].Token.Form is not ['\u0627', '\u0644', _, ..] && (FormOf(line[at - 1]) == NounForm.Two || IsFew(line, at - 2));

    static bool IsFew(Line line, int at) => (line.IsDigits(at) || line.IsWord(at)) && new SumReader(line).Read(at) is { Min: >= 2, Max: <= MostBeforePlural } sum && sum.Next == at + 1;

    // "a soldier was killed", "killing a young man", "killing two children and a woman".
    static Amount? English(Line line, int at)
    {
        var noun = FormOf(line[at + 1]) == NounForm.One ? at + 1 : line.IsWord(at + 1) && FormOf(line[at + 2]) == NounForm.One ? at + 2 : 0;
        if (noun == 0 || !(Before(line, at) || line.Cue(noun + 1, CueKind.SingleAfter) > 0 || IsListed(line, at))) return null;
        return new Amount(at, at + 1, false, 1, 1, NumberRule.Single);
    }

    static bool IsListed(Line line, int at)
    {
        if (line[at - 1].Whole is not { IsAnd: true }) return false;
        for (var place = at - 2; place >= at - MostListed && line.IsWordOrDigits(place); place--)
        {
            if (IsNumber(line, place)) return place < at - 2;
        }

        return false;
    }

    static bool Before(Line line, int at) => line.Cue(at - 1, CueKind.SingleBefore) == 1 || line.Cue(at - 2, CueKind.SingleBefore) == 2;

    static bool IsNumber(Line line, int at) => line.IsDigits(at) || (line.IsWord(at) && line[at].Entry is { Cardinal: not null });

    static NounForm FormOf(in Lex lex)
    {
        if (lex.Whole is { } whole) return whole.Noun;
        return lex.Bare is { } bare && !lex.Glued.HasFlag(Particles.Article) ? bare.Noun : NounForm.None;
    }
}
