using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Finds what a number counts where that is said before it: "the number of civilians killed rose to 40", "the bodies of 40 people".</summary>
static class Tallies
{
    // From the words of counting to the number: "the number of soldiers killed since the beginning of the battle rose to".
    const int Farthest = 14;

    /// <summary>Those whom the words of counting before a number name right after them: "the toll among civilians"; null when none are named.</summary>
    internal static NounMention? Of(ParsedSentence sentence, NumberExpression number)
    {
        for (var at = number.First - 1; at >= 0 && at >= number.First - Farthest; at--)
        {
            if (sentence.NumberAt(at) is not null || sentence.Is(at, CueKind.Breaks) || sentence.Tokens[at].IsComma) return null;
            if (sentence.Is(at, CueKind.Tallies)) return After(sentence, Math.Max(sentence.Cues[at]!.Last, sentence.ActionAt(at)?.Last ?? at) + 1, number.First);
        }

        return null;
    }

    /// <summary>The bodies whose number stands right after them; null when none do.</summary>
    internal static NounMention? Bodies(ParsedSentence sentence, NumberExpression number)
    {
        var before = number.First - 1;
        if (sentence.Is(before, CueKind.Of) && !ArabicWord.Is(sentence.Tokens[before].Form)) before--;
        return sentence.NounAt(before) is { Noun.Unit: "body" } noun && noun.Last == before ? noun : null;
    }

    // What happened to them, and "of" or "among", may stand between.
    static NounMention? After(ParsedSentence sentence, int at, int end)
    {
        for (; at < end; at++)
        {
            if (sentence.ActionAt(at) is { Word: { IsNoun: false, Counted: Actions.Counted.Subject } }) return null;
            if (sentence.ActionAt(at) is { } action && sentence.NounAt(at) is null)
            {
                at = action.Last;
                continue;
            }

            if (sentence.NounAt(at) is { } noun && !IsCasualty(sentence, at)) return noun is { Last: var last, Noun: { Unit: "person", Rest: false, Sort: NounSort.Thing } } && last < end ? noun : null;
            if (!sentence.Is(at, CueKind.Of) && !sentence.Is(at, CueKind.Among) && !IsCasualty(sentence, at) && !sentence.Tokens[at].Is("the")) return null;
            if (sentence.Cues[at] is { } cue) at = cue.Last;
        }

        return null;
    }

    // "The dead", "the wounded" tell what happened, not who they are.
    static bool IsCasualty(ParsedSentence sentence, int at) => sentence.ActionAt(at) is { Word.IsNoun: true };
}
