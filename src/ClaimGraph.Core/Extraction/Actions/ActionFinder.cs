using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Actions;

/// <summary>Finds the words of a sentence that tell an action of the vocabulary, in Arabic and English. Not for several threads at once.</summary>
public sealed class ActionFinder
{
    static readonly IReadOnlyList<ActionMention> none = [];

    readonly PhraseNode<ActionWord> tree;
    readonly PhraseSearch<ActionWord> forms;

    /// <summary>Creates a finder.</summary>
    /// <param name="scheme">The vocabulary, whose own words of action are found beside the built-in ones.</param>
    public ActionFinder(ConceptScheme scheme)
    {
        tree = ActionLexicon.Tree(scheme ?? throw new ArgumentNullException(nameof(scheme)));
        forms = new(tree, ArabicWord.Keys);
    }

    /// <summary>The actions of a sentence in order, the longest words where several begin; none lies within another.</summary>
    public IReadOnlyList<ActionMention> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<ActionMention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (forms.Longest(sentence.Tokens, at) is not { } end) continue;
            if (Meant(sentence, at, end.Node) is not { } word) continue;
            (found ??= []).Add(new ActionMention(at, end.Last, word, IsFuture(sentence.Tokens[at].Form), IsJoined(sentence.Tokens[at].Form)));
            at = end.Last;
        }

        return found ?? none;
    }

    // Folded, the ending of a noun looks like the pronoun of a verb.
    static ActionWord? Meant(Sentence sentence, int token, PhraseNode<ActionWord> node)
    {
        if (!sentence.EndsWithTehMarbuta(token)) return node.Values[0];
        return node.Values.FirstOrDefault(word => word.IsNoun && !word.HasPronoun);
    }

    // Unless the word itself begins with that letter.
    bool IsJoined(string form) => form.StartsWith('و') && !tree.Next.ContainsKey(form);

    // The Arabic sign of the future is a particle, unless the word itself begins with that letter.
    bool IsFuture(string form) => (form.StartsWith('س') || form.StartsWith("وس", StringComparison.Ordinal)) && !tree.Next.ContainsKey(form.TrimStart('و'));
}
