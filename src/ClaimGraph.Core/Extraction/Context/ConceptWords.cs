using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>The words that places and parties are called by, so that "the camp" is told from "the town". Not for several threads at once.</summary>
sealed class ConceptWords(ConceptScheme scheme)
{
    readonly Dictionary<string, string[]> labels = new(StringComparer.Ordinal);

    /// <summary>Whether a label of a concept holds a folded word.</summary>
    internal bool Has(string id, string word)
    {
        if (!labels.TryGetValue(id, out var folded))
        {
            folded = scheme.Find(id) is { } concept ? [.. concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).Select(LetterFold.Of)] : [];
            labels.Add(id, folded);
        }

        return folded.Any(label => label.Contains(word, StringComparison.Ordinal));
    }
}
