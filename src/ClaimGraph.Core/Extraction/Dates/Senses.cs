using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Dates;

/// <summary>All that a word can mean or begin, longest phrases first.</summary>
sealed class Senses
{
    // Kinds that only lead to something.
    const ulong Leading = 1UL << (int)WordKind.Of | 1UL << (int)WordKind.In | 1UL << (int)WordKind.On | 1UL << (int)WordKind.From | 1UL << (int)WordKind.To | 1UL << (int)WordKind.Into | 1UL << (int)WordKind.Life | 1UL << (int)WordKind.And | 1UL << (int)WordKind.The
        | 1UL << (int)WordKind.An | 1UL << (int)WordKind.Ago | 1UL << (int)WordKind.Since | 1UL << (int)WordKind.Until | 1UL << (int)WordKind.Before | 1UL << (int)WordKind.After | 1UL << (int)WordKind.During
        | 1UL << (int)WordKind.Length | 1UL << (int)WordKind.Between | 1UL << (int)WordKind.Within | 1UL << (int)WordKind.About | 1UL << (int)WordKind.CommonEra | 1UL << (int)WordKind.HijriEra
        | 1UL << (int)WordKind.Whole | 1UL << (int)WordKind.Several | 1UL << (int)WordKind.OrdinalSuffix | 1UL << (int)WordKind.Equals;

    readonly PhraseTails<Sense> tails;

    internal Senses(IReadOnlyList<PhraseTail<Sense>> senses) => (tails, Affix) = (new PhraseTails<Sense>(senses), senses.Min(sense => sense.Value.Affix));

    /// <summary>How many letters of particles stand before the word in all of its meanings.</summary>
    internal int Affix { get; }

    /// <summary>All kinds that something which begins with it can be, a bit each.</summary>
    internal ulong Kinds => tails.Kinds;

    /// <summary>Whether an expression of time can begin with it whatever follows.</summary>
    internal bool IsMeaningful => (tails.Kinds & ~Leading) != 0;

    /// <summary>Whether something of a kind can begin with it.</summary>
    internal bool Has(WordKind kind) => (tails.Kinds & (1UL << (int)kind)) != 0;

    /// <summary>The longest phrase of a kind that stands in a sentence, where the word is the token before <paramref name="next"/>.</summary>
    internal WordMatch? Match(TokenList tokens, int next, WordKind kind) =>
        tails.Longest(tokens, next, (int)kind) is { Value: var sense, Rest: var rest } ? new WordMatch(sense.Value, next + rest.Length, sense.Affix, sense.IsDefinite) : null;
}
