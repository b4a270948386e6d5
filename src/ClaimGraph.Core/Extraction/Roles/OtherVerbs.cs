using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Tells whether a number is the object of a verb right before it that no list knows: "killed 20 and acquitted 6". Then what is told before says nothing of it.</summary>
static class OtherVerbs
{
    /// <summary>Whether the word before a number is another verb than those that tell an action, or one of an action that does not fit.</summary>
    internal static bool StandBefore(ParsedSentence sentence, int first)
    {
        var at = first - 1;
        if (at < 1) return false;
        if (sentence.ActionsNear(at, at, 3).Any(action => action.Last == at && !action.Word.IsNoun)) return true;
        var token = sentence.Tokens[at];
        if (token.Kind != TokenKind.Word || sentence.Cues[at] is not null || sentence.IsTime(at) || sentence.NounAt(at) is not null || sentence.MentionAt(at) is not null || FunctionWords.Contains(token.Form)) return false;
        return ArabicWord.Is(token.Form) ? IsJoinedFeminine(token.Form) || (token.Form.Length > 3 && token.Form[0] == 'و' && sentence.Tokens[at - 1].IsComma) : IsEnglishVerb(sentence, at);
    }

    // Behind a comma begins a clause. "And she acquitted": of the Arabic verbs only those that are no noun by their ending.
    static bool IsJoinedFeminine(string form) => form.Length > 3 && form[0] == 'و' && form[^1] == 'ت' && form[^2] != 'ا' && !form.StartsWith("وال", StringComparison.Ordinal);

    // After "and", "can" or "to" and before a number stands a verb, or a word like "nearly".
    static bool IsEnglishVerb(ParsedSentence sentence, int at) =>
        char.IsLower(sentence.Sentence.Text[sentence.Tokens[at].Start]) && !sentence.Tokens[at].Form.EndsWith("ly", StringComparison.Ordinal)
        && (sentence.Tokens[at - 1].Is("and") || sentence.Tokens[at - 1].Is("to") || sentence.Is(at - 1, CueKind.Unsure));
}
