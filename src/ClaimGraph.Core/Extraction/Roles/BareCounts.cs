using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Tells whether a number without a noun counts those who moved: "some 160 had remained", but not "flight 370 left".</summary>
static class BareCounts
{
    // "Could still be".
    const int MostBetween = 3;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    /// <summary>Whether a number stands for those who do what a verb or noun of moving tells: right after the Arabic word, or before the verb and opening its clause.</summary>
    internal static bool AreMovers(ParsedSentence sentence, CountedPhrase phrase, ActionMention action)
    {
        if (phrase.IsOfThem) return IsBeside(sentence, phrase, action);
        if (action.Last < phrase.First) return ArabicWord.Is(sentence.Tokens[action.First].Form) && action.Last == phrase.First - 1 && !(action.Word.IsNoun && traits.States.Contains(action.Word.Action)) && StandsAlone(sentence, phrase.Last + 1);
        return !action.Word.IsNoun && Between(sentence, phrase.Last + 1, action.First) <= MostBetween && !IsName(sentence, phrase);
    }

    /// <summary>Whether nothing stands between a number and what happened but a word or two.</summary>
    internal static bool IsBeside(ParsedSentence sentence, CountedPhrase phrase, ActionMention action) =>
        (action.Last < phrase.First ? sentence.Layout.Distance(action.Last, phrase.First) : sentence.Layout.Distance(phrase.Last, action.First)) <= 1;

    // What is counted would follow in Arabic, without the article.
    static bool StandsAlone(ParsedSentence sentence, int at) =>
        at >= sentence.Tokens.Count || sentence.Tokens[at].Kind != TokenKind.Word || sentence.Cues[at] is not null || sentence.IsTime(at) || sentence.ActionAt(at) is not null || sentence.Tokens[at].Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal);

    // Words outside of remarks.
    static int Between(ParsedSentence sentence, int from, int to)
    {
        var words = 0;
        for (var at = from; at < to; at++)
        {
            if (sentence.Layout.RemarkOf(at) != 0 || sentence.Tokens[at].Kind == TokenKind.Mark) continue;
            if (sentence.Cues[at] is { } cue && !cue.Does(CueKind.Unsure) && !cue.Does(CueKind.Totals)) return MostBetween + 1;
            if (sentence.NumberAt(at) is not null || sentence.NounAt(at) is not null) return MostBetween + 1;
            words++;
        }

        return words;
    }

    // Of what the word before it names: "Flight 370".
    static bool IsName(ParsedSentence sentence, CountedPhrase phrase) =>
        phrase.First > 0 && sentence.Tokens[phrase.First - 1] is { Kind: TokenKind.Word } before && sentence.Cues[phrase.First - 1] is null && !sentence.IsTime(phrase.First - 1) && (ArabicWord.Is(before.Form) || char.IsUpper(sentence.Sentence.Text[before.Start]));
}
