using ClaimGraph.Extraction.Actions;

namespace ClaimGraph.Extraction.Clauses;

/// <summary>Turns actions that are done to oneself into what they mean: who hands himself over surrenders, however many words stand between.</summary>
static class Reflexives
{
    const int MostBetween = 12;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    internal static IReadOnlyList<ActionMention> Turn(IReadOnlyList<ActionMention> actions, CueMention?[] cues) =>
        actions.Any(action => IsReflexive(action, cues)) ? [.. actions.Select(action => IsReflexive(action, cues) ? Turned(action) : action)] : actions;

    static ActionMention Turned(ActionMention action) => action with { Word = action.Word with { Action = traits.Reflexive[action.Word.Action], Counted = Counted.Subject } };

    static bool IsReflexive(ActionMention action, CueMention?[] cues)
    {
        if (!traits.Reflexive.ContainsKey(action.Word.Action)) return false;
        for (var at = action.Last + 1; at < cues.Length && at <= action.Last + MostBetween; at++)
        {
            if (cues[at]?.Does(CueKind.Themselves) == true) return true;
        }

        return false;
    }
}
