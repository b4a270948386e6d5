using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>All labels of a vocabulary, word by word.</summary>
static class LabelTree
{
    internal static PhraseNode<Concept> Of(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var root = new PhraseNode<Concept>();
        var tokenizer = new Tokenizer();
        foreach (var concept in scheme.Concepts)
        {
            foreach (var label in concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).Where(label => label.Length > 1))
                Add(root, [.. tokenizer.Cut(label, 0, label.Length).Where(token => token.Kind != TokenKind.Mark)], concept);
        }

        return root;
    }

    static void Add(PhraseNode<Concept> root, IReadOnlyList<Token> words, Concept concept)
    {
        if (words.Count == 0) return;
        var isName = concept.Type is ConceptType.Place or ConceptType.Party or ConceptType.Outlet or ConceptType.Speaker;
        words.Aggregate(root, (at, word) => at.After(WordKeys.OfLabel(word.Form, isName))).Add(concept);
    }
}
