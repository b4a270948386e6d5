using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A token, and what the word lists know of it.</summary>
/// <param name="Token">The token.</param>
/// <param name="Whole">What is known of the whole word; null when nothing is.</param>
/// <param name="Bare">What is known of it without the particles that are written together with it; null when it has none or nothing is known.</param>
/// <param name="Cut">How many folded letters of conjunction and preposition come before the bare word.</param>
/// <param name="Glued">Which particles these are.</param>
readonly record struct Lex(Token Token, WordEntry? Whole, WordEntry? Bare, int Cut, Particles Glued)
{
    /// <summary>What is known of it as a number, null when it is none. The whole word goes first: what looks like "and" can also be its own first letter.</summary>
    internal WordEntry? Entry => IsNumeric(Whole) ? Whole : IsNumeric(Bare) ? Bare : null;

    /// <summary>Whether the particles of <see cref="Entry"/> are stripped off.</summary>
    internal bool IsBare => !IsNumeric(Whole) && IsNumeric(Bare);

    /// <summary>Whether "and" is written together with the number word.</summary>
    internal bool HasAnd => IsBare && Glued.HasFlag(Particles.And);

    /// <summary>Whether a preposition is written together with the number word.</summary>
    internal bool HasPreposition => IsBare && Glued.HasFlag(Particles.Preposition);

    /// <summary>The kinds of all phrases that begin with it, a bit each.</summary>
    internal ulong Kinds => (Whole?.Phrases?.Kinds ?? 0) | (Bare?.Phrases?.Kinds ?? 0);

    /// <summary>Whether it is this mark.</summary>
    internal bool IsMark(char mark) => Token.Kind == TokenKind.Mark && Token.Form.Length == 1 && Token.Form[0] == mark;

    static bool IsNumeric(WordEntry? entry) => entry is { } some && (some.Cardinal ?? some.Ordinal ?? (object?)some.Fraction) is not null;
}
