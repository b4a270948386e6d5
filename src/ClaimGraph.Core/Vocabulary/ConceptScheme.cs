using ClaimGraph.Claims;

namespace ClaimGraph.Vocabulary;

/// <summary>The vocabulary: all concepts, the built-in ones and the user's own. Immutable. An id that it does not know is no fault.</summary>
public sealed class ConceptScheme
{
    const string UnnamedPrefix = "unnamed";
    static readonly Lazy<ConceptScheme> builtIn = new(() => BuiltInFiles.Read().Build());
    readonly Dictionary<string, ConceptRelations> relations;
    readonly SourcedConcept[] sources;
    readonly Lazy<string> fingerprint;

    internal ConceptScheme(IEnumerable<SourcedConcept> concepts, HedgeTable hedges, IReadOnlyList<WordList> wordLists)
    {
        sources = [.. concepts.OrderBy(source => source.Concept.Id, StringComparer.Ordinal)];
        Concepts = Array.ConvertAll(sources, source => source.Concept);
        relations = ConceptRelations.Of(Concepts);
        (Hedges, WordLists) = (hedges, wordLists);
        fingerprint = new(ComputeFingerprint);
    }

    /// <summary>The concept with an id; null when the vocabulary does not know it.</summary>
    public Concept? Find(string id) => relations.GetValueOrDefault(id)?.Concept;

    /// <summary>All concepts by id, in ordinal order.</summary>
    public IReadOnlyCollection<Concept> Concepts { get; }

    /// <summary>The inexact number words and what they stand for.</summary>
    public HedgeTable Hedges { get; }

    /// <summary>The user's own lists of words, by which claims are found in articles; empty for the built-in vocabulary.</summary>
    public IReadOnlyList<WordList> WordLists { get; }

    /// <summary>What a concept lies in or is a part of, nearest first; empty at the top and for unknown ids.</summary>
    public IReadOnlyList<string> Broader(string id) => relations.TryGetValue(id, out var found) ? found.Broader : [];

    /// <summary>Everything that lies in a concept or is a part of it, at any depth, in ordinal order.</summary>
    public IReadOnlyList<string> Narrower(string id) => relations.TryGetValue(id, out var found) ? found.Narrower : [];

    /// <summary>What a concept is related to, in either direction, in ordinal order.</summary>
    public IReadOnlyList<string> Related(string id) => relations.TryGetValue(id, out var found) ? found.Related : [];

    /// <summary>Whether a speaker is a source that nobody can name: so marked, or an id that begins with "unnamed".</summary>
    public bool IsUnnamed(string speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.StartsWith(UnnamedPrefix, StringComparison.Ordinal) || Find(speaker) is { Unnamed: true };
    }

    /// <summary>Whether a unit is a share of something: so marked.</summary>
    public bool IsShare(string unit) => Find(unit) is { Share: true };

    /// <summary>The family that an outlet belongs to: its topmost broader concept, or else the outlet itself.</summary>
    public string FamilyOf(string outlet) => relations.TryGetValue(outlet, out var found) && found.Broader is [.., var top] ? top : outlet;

    /// <summary>The label to show: in the language asked for, else in English, else the id.</summary>
    public string Label(string id, string language = "en")
    {
        if (Find(id) is not { } concept) return id;
        return concept.PrefLabel.TryGetValue(language, out var label) || concept.PrefLabel.TryGetValue("en", out label) ? label : id;
    }

    /// <summary>SHA-256 over all that decides about links and origins: broader, related, unnamed, share, by id. 64 hexadecimal digits.</summary>
    /// <remarks>Labels, types and concepts without any relation do not change it.</remarks>
    public string Fingerprint => fingerprint.Value;

    /// <summary>
    /// What may be a slip: ids or labels that look alike, concepts without label, broader or related ids that nobody defines or that
    /// are of another type. By file and concept, in ordinal order.
    /// </summary>
    public IReadOnlyList<VocabularyRemark> Check() => SchemeCheck.Remarks(this, sources);

    /// <summary>The concepts that come with ClaimGraph.</summary>
    public static ConceptScheme BuiltIn => builtIn.Value;

    /// <summary>
    /// The built-in concepts with one's own added: every <c>*.json</c> of a folder and the folders below it, hidden folders and
    /// links to folders left out. Files of a folder <c>words</c> are <see cref="WordLists"/>.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The vocabulary, and every fault found, each with file and reason. With faults the vocabulary holds what could be used.</returns>
    /// <remarks>
    /// An own concept with the id of a built-in one replaces it whole: what it leaves out is not taken over. The same holds for
    /// hedges. An id defined twice in own files is a fault, and the first in the order of the file names is kept.
    /// </remarks>
    public static VocabularyReading Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var draft = BuiltInFiles.Read();
        VocabularyFolder.Read(folder, draft);
        var scheme = draft.Build();
        return new(scheme, SchemeCheck.InOrder(draft.Faults), scheme.Check());
    }

    string ComputeFingerprint()
    {
        var hash = new ContentHash().Begin("vocabulary");
        foreach (var (id, found) in relations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var flags = (found.Concept is { Unnamed: true } ? 1 : 0) + (found.Concept is { Share: true } ? 2 : 0);
            if (found.Broader.Length == 0 && found.Related.Length == 0 && flags == 0) continue;
            hash.Add(id).Add(found.Broader.FirstOrDefault()).Add(found.Related.Length);
            foreach (var other in found.Related) hash.Add(other);
            hash.Add(flags);
        }

        return hash.End().ToString();
    }
}
