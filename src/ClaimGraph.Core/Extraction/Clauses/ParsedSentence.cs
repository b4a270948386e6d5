using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Clauses;

/// <summary>A sentence with all that was found in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Numbers">Its numbers.</param>
/// <param name="Dates">Its dates and durations.</param>
/// <param name="Mentions">What of the vocabulary it names.</param>
/// <param name="Actions">Its words of action.</param>
/// <param name="Nouns">Its nouns that numbers count.</param>
/// <param name="Cues">Its little words, by the token that they begin at.</param>
/// <param name="Layout">How its words belong together.</param>
sealed record ParsedSentence(
    Sentence Sentence,
    IReadOnlyList<NumberExpression> Numbers,
    IReadOnlyList<DateExpression> Dates,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<ActionMention> Actions,
    IReadOnlyList<NounMention> Nouns,
    CueMention?[] Cues,
    ClauseLayout Layout)
{
    internal IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>Who says what in it; tokens outside are the outlet's own words.</summary>
    internal IReadOnlyList<AttributedSpan> Speakers { get; init; } = [];

    /// <summary>Whether a token stands within a date or duration.</summary>
    internal bool IsTime(int token) => Dates.Any(date => date.First <= token && token <= date.Last);

    /// <summary>Whether a little word of a kind begins at a token.</summary>
    internal bool Is(int token, CueKind kind) => token >= 0 && token < Cues.Length && Cues[token]?.Does(kind) == true;

    /// <summary>Whether a little word of a kind stands between two tokens.</summary>
    internal bool HasBetween(int from, int to, CueKind kind)
    {
        for (var at = Math.Max(0, from + 1); at < to && at < Cues.Length; at++)
        {
            if (Is(at, kind)) return true;
        }

        return false;
    }
}
