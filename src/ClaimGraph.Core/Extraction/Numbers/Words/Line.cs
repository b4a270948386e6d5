using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A sentence as the number readers see it.</summary>
/// <param name="text">The whole text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="lexes">The same with what is known of them.</param>
sealed class Line(string text, TokenList tokens, Lex[] lexes)
{
    /// <summary>How many tokens it has.</summary>
    internal int Count => lexes.Length;

    /// <summary>The whole text.</summary>
    internal string Text => text;

    /// <summary>A token; an empty one outside the sentence.</summary>
    internal ref readonly Lex this[int at] => ref at >= 0 && at < lexes.Length ? ref lexes[at] : ref nothing[0];

    /// <summary>Whether a token and the next one are written without white space between them.</summary>
    internal bool IsJoined(int at)
    {
        if (at < 0 || at + 1 >= lexes.Length) return false;
        for (var place = lexes[at].Token.End; place < lexes[at + 1].Token.Start; place++)
        {
            if (char.IsWhiteSpace(text[place])) return false;
        }

        return true;
    }

    /// <summary>Whether a token is a number in digits that is not too long to be one.</summary>
    internal bool IsDigits(int at) => this[at].Token is { Kind: TokenKind.Number, Form.Length: > 0 and <= 18 };

    /// <summary>Whether a token is a word.</summary>
    internal bool IsWord(int at) => at >= 0 && at < lexes.Length && lexes[at].Token.Kind == TokenKind.Word;

    /// <summary>Whether a token is a word or a number in digits.</summary>
    internal bool IsWordOrDigits(int at) => IsWord(at) || IsDigits(at);

    /// <summary>Whether a number, or words that lead to one, may begin at a token.</summary>
    internal bool MayBegin(int at)
    {
        ref readonly var lex = ref lexes[at];
        if (lex.Token.Kind == TokenKind.Number || (lex.Kinds & leading) != 0) return true;
        if (lex.Token.Kind == TokenKind.Word) return lex.Entry is not null || lex.Whole is { IsOne: true } || NounReader.MayCount(lex);
        return IsDigits(at + 1) || lex.Whole is not null || lex.Token.Form is not ("," or "." or "-" or "(" or ")" or "\"" or ":" or "\u060C");
    }

    /// <summary>How many tokens a cue has that begins at a token; 0 when none does.</summary>
    internal int Cue(int at, CueKind kind)
    {
        if (at < 0 || at >= lexes.Length) return 0;
        ref readonly var lex = ref lexes[at];
        return Math.Max(Find(at, lex.Whole, kind)?.Length ?? 0, Find(at, lex.Bare, kind)?.Length ?? 0);
    }

    /// <summary>The longest inexact number that begins at a token; null when none does.</summary>
    internal PhraseTail<Hedge?>? Hedge(int at)
    {
        if (at < 0 || at >= lexes.Length) return null;
        ref readonly var lex = ref lexes[at];
        if (Find(at, lex.Whole, CueKind.Inexact) is { } whole) return whole;
        // With the article a phrase of several words means something else: "the number of".
        return Find(at, lex.Bare, CueKind.Inexact) is { } bare && (bare.Length == 1 || !lex.Glued.HasFlag(Particles.Article)) ? bare : null;
    }

    /// <summary>Where a token begins in the text without the particles before its bare word.</summary>
    internal int StartOf(int at, bool isBare)
    {
        var (start, left) = (lexes[at].Token.Start, isBare ? lexes[at].Cut : 0);
        while (left > 0) left -= LetterFold.Of(text.Substring(start++, 1)).Length;
        // Marks on the last letter of the particle belong to it.
        while (isBare && lexes[at].Cut > 0 && start < lexes[at].Token.End - 1 && LetterFold.Of(text.Substring(start, 1)).Length == 0) start++;
        return start;
    }

    PhraseTail<Hedge?>? Find(int at, WordEntry? entry, CueKind kind) => entry?.Phrases?.Longest(tokens, at + 1, (int)kind);

    static ulong Bits(params ReadOnlySpan<CueKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds) bits |= 1UL << (int)kind;
        return bits;
    }

    static readonly ulong leading = Bits(
        CueKind.AtLeast, CueKind.AtMost, CueKind.About, CueKind.PercentBefore, CueKind.Between, CueKind.From, CueKind.Minus, CueKind.Measures, CueKind.Inexact, CueKind.NotNumber);
    static readonly Lex[] nothing = [new Lex(new Token(0, 0, TokenKind.Mark, ""), null, null, 0, Particles.None)];
}
