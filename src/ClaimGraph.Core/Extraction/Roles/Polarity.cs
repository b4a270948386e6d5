using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Tells whether an action happened, as the words have it.</summary>
static class Polarity
{
    // Little words that deny or leave open stand right before what they are about.
    const int Near = 3;

    // From a verb of wanting or bringing about to what is wanted, with whoever wants it between them.
    const int Governed = 12;

    // From "denied" to what is denied, with a number and those counted between them.
    const int Denied = 20;

    /// <summary>Whether it is denied.</summary>
    internal static bool IsDenied(ParsedSentence sentence, ActionMention action) => DenialOf(sentence, action) is not null;

    /// <summary>The word that denies it: "did not leave", "without wounding", "denied killing", "are false"; null when none does.</summary>
    internal static int? DenialOf(ParsedSentence sentence, ActionMention action) =>
        Before(sentence, action.First, CueKind.Not, action.Word.IsNoun ? 1 : Near) is { } not && !sentence.HasBetween(action.First - Near - 1, action.Last + Near + 1, CueKind.Only)
            ? not
            : SaidToBeUntrue(sentence, action);

    /// <summary>Whether what a word tells is denied.</summary>
    internal static bool IsDenied(ParsedSentence sentence, int token) => Before(sentence, token, CueKind.Not, Near) is not null;

    /// <summary>Whether it is still to come, or not sure to come: "will leave", "might leave", "demanded the exit of", "wants to leave".</summary>
    internal static bool IsUnsure(ParsedSentence sentence, ActionMention action) => action.IsFuture || IsUnsure(sentence, action.First) || BeforeInClause(sentence, action.First, CueKind.Conditions) is not null || IsOnlyWanted(sentence, action);

    /// <summary>Whether what a word tells is left open by the words right before it.</summary>
    internal static bool IsUnsure(ParsedSentence sentence, int token) => Before(sentence, token, CueKind.Unsure, Near) is not null;

    /// <summary>Whether it was only agreed: a verbal noun, an infinitive or what is still to come, after "provides for" or "agreed to".</summary>
    internal static bool IsAgreed(ParsedSentence sentence, ActionMention action) =>
        (IsVerbalNoun(sentence, action) || IsInfinitive(sentence, action) || IsUnsure(sentence, action)) && IsProvided(sentence, action.First);

    /// <summary>Whether the words before a token say that it was agreed.</summary>
    internal static bool IsProvided(ParsedSentence sentence, ActionMention action) => IsProvided(sentence, action.Last);

    // "Called for" may be said of an agreement, but a demand is none.
    static bool IsProvided(ParsedSentence sentence, int token)
    {
        for (var at = 0; at < token; at++)
        {
            if (sentence.Is(at, CueKind.Agrees) || (sentence.Is(at, CueKind.Provides) && !sentence.Is(at, CueKind.Wants))) return true;
        }

        return false;
    }

    // An infinitive tells nothing that happened, unless somebody brought it about: "forced them to leave".
    static bool IsOnlyWanted(ParsedSentence sentence, ActionMention action)
    {
        var isInfinitive = IsInfinitive(sentence, action);
        return (isInfinitive || IsVerbalNoun(sentence, action)) && (IsWanted(sentence, action.First) ?? isInfinitive);
    }

    /// <summary>Whether what a word names is wanted, planned, feared or refused; false when it is brought about, null when nothing in its clause says either.</summary>
    internal static bool? IsWanted(ParsedSentence sentence, int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - Governed; at--)
        {
            if (sentence.Is(at, CueKind.BringsAbout) || sentence.Is(at, CueKind.Managed)) return false;
            if (sentence.Is(at, CueKind.Wants)) return true;
            if (sentence.Is(at, CueKind.Breaks) || sentence.Is(at, CueKind.That)) return null;
        }

        return null;
    }

    // English writes nouns of what is done like verbs: "the release of", "killing 20".
    static bool IsVerbalNoun(ParsedSentence sentence, ActionMention action) =>
        action.Word.IsNoun ? !action.Word.IsParticiple : sentence.Tokens[action.Last].Is("of") || (action.Last + 1 < sentence.Tokens.Count && sentence.Tokens[action.Last + 1].Is("of")) || sentence.Tokens[action.First].Form.EndsWith("ing", StringComparison.Ordinal);

    static bool IsInfinitive(ParsedSentence sentence, ActionMention action) =>
        !action.Word.IsNoun && action.First > 0 && sentence.Tokens[action.First - 1].Is("to") && sentence.Tokens[action.First] is { Form: var form } && !form.EndsWith("ed", StringComparison.Ordinal);

    // Somebody denies it before, or calls it false before or after, within the clause.
    static int? SaidToBeUntrue(ParsedSentence sentence, ActionMention action)
    {
        if ((BeforeInClause(sentence, action.First, CueKind.Denies) ?? BeforeInClause(sentence, action.First, CueKind.Untrue)) is { } before) return before;
        for (var at = action.Last + 1; at < sentence.Tokens.Count && at <= action.Last + Governed && !EndsClause(sentence, at); at++)
        {
            if (sentence.Is(at, CueKind.Untrue)) return at;
        }

        return null;
    }

    static int? BeforeInClause(ParsedSentence sentence, int token, CueKind kind)
    {
        for (var at = token - 1; at >= 0 && at >= token - Denied && !EndsClause(sentence, at); at--)
        {
            if (sentence.Is(at, kind)) return at;
        }

        return null;
    }

    static bool EndsClause(ParsedSentence sentence, int at) => sentence.Tokens[at].IsComma || (sentence.Is(at, CueKind.Breaks) && !sentence.Is(at, CueKind.That));

    static int? Before(ParsedSentence sentence, int token, CueKind kind, int near)
    {
        for (var at = token - 1; at >= 0 && at >= token - near - 1; at--)
        {
            if (sentence.Cues[at] is { } cue && cue.Does(kind) && token - cue.Last <= near && !sentence.IsTime(at) && !sentence.HasBetween(cue.Last, token, CueKind.Breaks)) return at;
        }

        return null;
    }
}
