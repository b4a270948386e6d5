using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>What an Arabic noun with the article means before the full name is given: "the observatory" is the one outlet whose label begins so. Immutable.</summary>
sealed class ShortNames
{
    readonly Dictionary<string, string?> outlets = new(StringComparer.Ordinal);

    internal ShortNames(ConceptScheme scheme)
    {
        foreach (var concept in scheme.Concepts)
        {
            if (concept.Type != ConceptType.Outlet) continue;
            foreach (var label in concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).Select(LetterFold.Of))
            {
                var end = label.IndexOf(' ', StringComparison.Ordinal);
                if (end < 0 || !label.StartsWith(ArabicWord.Article, StringComparison.Ordinal)) continue;
                var word = label[..end];
                // Two outlets that begin alike are told apart by their full names only.
                outlets[word] = outlets.TryGetValue(word, out var other) && other != concept.Id ? null : concept.Id;
            }
        }
    }

    /// <summary>The outlet that a folded word means; null when none, or more than one.</summary>
    internal string? Of(string form) => outlets.GetValueOrDefault(form);
}
