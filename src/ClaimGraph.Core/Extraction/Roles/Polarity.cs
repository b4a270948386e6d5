using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Tells whether an action happened, as the words have it.</summary>
static class Polarity
{
    // Little words that deny or leave open stand right before what they are about.
    const int Near = 3;

    /// <summary>Whether it is denied: "did not leave", "without wounding".</summary>
    internal static bool IsDenied(ParsedSentence sentence, ActionMention action) => HasBefore(sentence, action.First, CueKind.Not, action.Word.IsNoun ? 1 : Near);

    /// <summary>Whether it is still to come, or not sure to come: "will leave", "might leave", "plans to leave".</summary>
    internal static bool IsUnsure(ParsedSentence sentence, ActionMention action) => action.IsFuture || HasBefore(sentence, action.First, CueKind.Unsure, Near);

    static bool HasBefore(ParsedSentence sentence, int token, CueKind kind, int near)
    {
        for (var at = token - 1; at >= 0 && at >= token - near - 1; at--)
        {
            if (sentence.Cues[at] is { } cue && cue.Does(kind) && token - cue.Last <= near && !sentence.HasBetween(cue.Last, token, CueKind.Breaks)) return true;
        }

        return false;
    }
}
