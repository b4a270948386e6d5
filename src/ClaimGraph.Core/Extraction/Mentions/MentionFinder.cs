using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>
/// Finds what of the vocabulary a sentence names, by the labels of the concepts in every language. Particles that Arabic writes together with a word, the article
/// and endings of number and case do not keep a name from being found. Not for several threads at once.
/// </summary>
/// <param name="scheme">The vocabulary. Labels of one letter are left out.</param>
public sealed class MentionFinder(ConceptScheme scheme)
{
    static readonly IReadOnlyList<Mention> none = [];

    readonly PhraseSearch<Concept> labels = new(LabelTree.Of(scheme), WordKeys.OfText, WordKeys.OfLaterText);

    /// <summary>The mentions of a sentence in order, the longest where several begin; none lies within another.</summary>
    public IReadOnlyList<Mention> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<Mention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (labels.Longest(sentence.Tokens, at) is not { } end) continue;
            (found ??= []).Add(new Mention(at, end.Last, end.Node.Values));
            at = end.Last;
        }

        return found ?? none;
    }
}
