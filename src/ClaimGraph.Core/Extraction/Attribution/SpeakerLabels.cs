using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>The words of the labels of speakers and parties. Not for several threads at once.</summary>
/// <param name="scheme">The vocabulary.</param>
sealed class SpeakerLabels(ConceptScheme scheme)
{
    readonly Dictionary<string, IReadOnlyList<string>> labels = new(StringComparer.Ordinal);

    /// <summary>The folded words of the labels of a concept; none when it is no concept, or means nobody in particular.</summary>
    internal IReadOnlyList<string> Of(string speaker)
    {
        if (labels.TryGetValue(speaker, out var words)) return words;
        words = scheme.Find(speaker) is { Unnamed: false } concept
            ? [.. concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).SelectMany(label => LetterFold.Of(label).Split(' '))]
            : [];
        if (words.Count > 0) labels.Add(speaker, words);
        return words;
    }
}
