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
    // In tokens; none that means something is longer.
    const int LongestDate = 40;

    readonly NounMention?[] nounAt = ByToken(Sentence, Nouns, noun => noun.First);
    readonly ActionMention?[] actionAt = ByToken(Sentence, Actions, action => action.First);
    readonly Mention?[] mentionAt = ByToken(Sentence, Mentions, mention => mention.First);
    readonly bool[] isTime = TimesOf(Sentence, Dates);
    readonly NumberExpression?[] numberAt = ByToken(Sentence, Numbers, number => number.First);

    internal TokenList Tokens => Sentence.Tokens;

    /// <summary>Who says what in it; tokens outside are the outlet's own words.</summary>
    internal IReadOnlyList<AttributedSpan> Speakers { get; init; } = [];

    /// <summary>The noun that begins at a token; null when none does, or there is no such token.</summary>
    internal NounMention? NounAt(int token) => At(nounAt, token);

    /// <summary>The words of action that begin at a token.</summary>
    internal ActionMention? ActionAt(int token) => At(actionAt, token);

    /// <summary>What of the vocabulary begins at a token.</summary>
    internal Mention? MentionAt(int token) => At(mentionAt, token);

    /// <summary>The number that begins at a token.</summary>
    internal NumberExpression? NumberAt(int token) => At(numberAt, token);

    /// <summary>The words of action that begin not farther than so many tokens from a stretch, in order.</summary>
    internal IEnumerable<ActionMention> ActionsNear(int first, int last, int reach)
    {
        for (var at = Math.Max(0, first - reach); at <= last + reach && at < actionAt.Length; at++)
        {
            if (actionAt[at] is { } action) yield return action;
        }
    }

    /// <summary>Whether a token stands within a date or duration.</summary>
    internal bool IsTime(int token) => token >= 0 && token < isTime.Length && isTime[token];

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

    /// <summary>Whether a number that is no time begins from one token to before another.</summary>
    internal bool HasNumber(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (NumberAt(at) is not null && !IsTime(at)) return true;
        }

        return false;
    }

    // Of dates within each other the one that began last tells where time ends.
    static bool[] TimesOf(Sentence sentence, IReadOnlyList<DateExpression> dates)
    {
        if (dates.Count == 0) return [];
        var dateAt = ByToken(sentence, dates, date => date.First);
        var found = new bool[dateAt.Length];
        DateExpression? last = null;
        for (var at = 0; at < found.Length; at++)
        {
            last = dateAt[at] ?? last;
            found[at] = last is not null && at - last.First < LongestDate && last.Last >= at;
        }

        return found;
    }

    static T? At<T>(T?[] list, int token)
        where T : class => token >= 0 && token < list.Length ? list[token] : null;

    static T?[] ByToken<T>(Sentence sentence, IReadOnlyList<T> list, Func<T, int> first)
        where T : class
    {
        if (list.Count == 0) return [];
        var found = new T?[sentence.Tokens.Count];
        foreach (var one in list) found[first(one)] ??= one;
        return found;
    }
}
