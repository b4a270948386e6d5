using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Actions;

/// <summary>Finds the words of a sentence that tell an action of the vocabulary, in Arabic and English. Not for several threads at once.</summary>
public sealed class ActionFinder
{
    static readonly IReadOnlyList<ActionMention> none = [];

    readonly PhraseSearch<ActionWord> forms = new(ActionLexicon.Tree(), Keys);

    /// <summary>The actions of a sentence in order, the longest words where several begin; none lies within another.</summary>
    public IReadOnlyList<ActionMention> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<ActionMention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (forms.Longest(sentence.Tokens, at) is not { } end) continue;
            (found ??= []).Add(new ActionMention(at, end.Last, end.Node.Values[0]));
            at = end.Last;
        }

        return found ?? none;
    }

    static IReadOnlyList<string> Keys(string form) => ArabicWord.Is(form) ? [.. ArabicWord.WithoutParticles(form)] : [form];
}
