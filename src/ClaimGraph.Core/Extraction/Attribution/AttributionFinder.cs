using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells who says what in articles in Arabic and English. Not for several threads at once.</summary>
/// <param name="scheme">The vocabulary: speakers, parties and outlets are named by its concepts.</param>
public sealed class AttributionFinder(ConceptScheme scheme)
{
    readonly AttributionLexicon lexicon = AttributionLexicon.BuiltIn;
    readonly PhraseSearch<Cue> cues = new(AttributionLexicon.BuiltIn.Cues, ArabicWord.Keys);
    readonly ShortNames shorts = new(scheme ?? throw new ArgumentNullException(nameof(scheme)));
    readonly Recordings recordings = new(AttributionLexicon.BuiltIn);

    /// <summary>A reader for one article.</summary>
    /// <param name="outlet">The id of the outlet that publishes it, which is no speaker of its own article; null when unknown.</param>
    public AttributionReader Begin(string? outlet = null) => new(lexicon, cues, recordings, scheme, shorts, outlet);
}
