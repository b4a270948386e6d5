using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>All labels of a vocabulary, word by word.</summary>
sealed class LabelTree
{
    /// <summary>Where every label begins.</summary>
    internal LabelNode Root { get; } = new();

    internal static LabelTree Of(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var tree = new LabelTree();
        var tokenizer = new Tokenizer();
        foreach (var concept in scheme.Concepts)
        {
            foreach (var label in concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).Where(label => label.Length > 1))
                tree.Add([.. tokenizer.Cut(label, 0, label.Length).Where(token => token.Kind != TokenKind.Mark)], concept);
        }

        return tree;
    }

    // A word with two keys leads to one node by both, so that the tree grows with the words and not with their combinations.
    void Add(IReadOnlyList<Token> words, Concept concept)
    {
        if (words.Count == 0) return;
        var isName = concept.Type is ConceptType.Place or ConceptType.Party or ConceptType.Outlet or ConceptType.Speaker;
        var at = Root;
        foreach (var word in words)
        {
            var keys = WordKeys.OfLabel(word.Form, isName).Keys;
            var next = keys.Select(key => at.Next.GetValueOrDefault(key)).FirstOrDefault(node => node is not null) ?? new LabelNode();
            foreach (var key in keys) at.Next.TryAdd(key, next);
            at = next;
        }

        at.Name(concept);
    }
}
