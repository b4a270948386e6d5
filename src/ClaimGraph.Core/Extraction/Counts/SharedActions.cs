using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Tells which counts share the action of the one before them: a part of what was counted, what it carries, and what is counted beside it.</summary>
static class SharedActions
{
    /// <summary>The rule by which a part shares the action of the whole.</summary>
    internal const string PartOfCount = "part-of-count";

    // "12 soldiers and 3 workers": words between two counts that share an action.
    const int MostBetweenJoined = 4;
    // "About 170,000 of them".
    const int FarthestOfThem = 30;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    /// <summary>The action of a count.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The count before it.</param>
    /// <param name="action">The action of that.</param>
    /// <param name="phrase">The count.</param>
    /// <param name="own">The action of the words around it; null when they tell none.</param>
    internal static ActionChoice? Of(ParsedSentence sentence, CountedPhrase before, ActionChoice? action, CountedPhrase phrase, ActionChoice? own)
    {
        if (action is null || phrase.Told is not null || (own is not null && own.Rule == "noun-before" && own.Words.First > before.Last)) return own;
        if (own is not null && own.Words.First > before.Last && own.Words.Last < phrase.First) return own;
        if (own?.Rule == "verb-after" && sentence.Layout.Distance(phrase.Last, own.Words.First) <= 1) return own;
        if (phrase.IsUnknown) return own;
        if (phrase.IsOfThem) return IsSetApart(sentence, phrase.Last + 1) && phrase.First - before.Last <= FarthestOfThem ? action with { Rule = PartOfCount } : own;
        if (phrase.Unit is null && !traits.OfPersons.Contains(action.Action)) return own;
        if (IsPart(sentence, before, phrase)) return action with { Rule = PartOfCount };
        if (IsCarried(sentence, before, phrase) && own?.Rule is not "verb-before") return action with { Rule = "carried" };
        return AreJoined(sentence, before, phrase) ? action with { Rule = "joined-count" } : own;
    }

    /// <summary>Whether a count stands beside the one before it: "and", "as well as".</summary>
    internal static bool AreJoined(ParsedSentence sentence, CountedPhrase before, CountedPhrase phrase)
    {
        var between = 0;
        for (var at = before.Last + 1; at < phrase.First; at++) between += sentence.Tokens[at].Kind == TokenKind.Mark ? 0 : 1;
        if (between > MostBetweenJoined || OtherVerbs.StandBefore(sentence, phrase.First)) return false;
        var token = sentence.Tokens[phrase.First];
        return (ArabicWord.Is(token.Form) && token.Form.StartsWith('و') && phrase.Number.Start > token.Start) || sentence.HasBetween(before.Last, phrase.First, CueKind.And);
    }

    // "26 of them within two days", "170,000 of them into Egypt": where or when sets them apart; "three of them were teachers" tells no more of what happened.
    static bool IsSetApart(ParsedSentence sentence, int at)
    {
        if (sentence.Tokens.Count <= at) return false;
        if (sentence.IsTime(at)) return true;
        if (!sentence.Is(at, CueKind.At) && !sentence.Is(at, CueKind.To) && !sentence.Is(at, CueKind.From)) return ArabicWord.Is(sentence.Tokens[at].Form) && IsPlace(sentence, at);
        for (var next = at; next <= at + 3; next++)
        {
            if (IsPlace(sentence, next) || sentence.IsTime(next)) return true;
        }

        return false;
    }

    static bool IsPlace(ParsedSentence sentence, int at) => sentence.MentionAt(at)?.Of(ConceptType.Place) is not null;

    static bool IsPart(ParsedSentence sentence, CountedPhrase before, CountedPhrase phrase)
    {
        for (var at = before.Last + 1; at < phrase.First; at++)
        {
            if (sentence.Is(at, CueKind.Parts) && phrase.First - sentence.Cues[at]!.Last <= MostBetweenJoined) return true;
        }

        return false;
    }

    static bool IsCarried(ParsedSentence sentence, CountedPhrase before, CountedPhrase phrase)
    {
        for (var at = before.Last + 1; at < phrase.First; at++)
        {
            if (sentence.Is(at, CueKind.Carries) && phrase.First - sentence.Cues[at]!.Last <= 2 && at - before.Last <= MostBetweenJoined) return true;
        }

        return false;
    }
}
