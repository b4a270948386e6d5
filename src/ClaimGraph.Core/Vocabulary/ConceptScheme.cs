namespace ClaimGraph.Vocabulary;

/// <summary>The vocabulary: all concepts, the built-in ones and the user's own. Immutable. An id that it does not know is no fault.</summary>
public sealed partial class ConceptScheme
{
    /// <summary>The concept with an id; null when the vocabulary does not know it.</summary>
    public Concept? Find(string id) => throw new NotSupportedException();

    /// <summary>All concepts by id, in ordinal order.</summary>
    public IReadOnlyCollection<Concept> Concepts => throw new NotSupportedException();

    /// <summary>What a concept lies in or is a part of, nearest first; empty at the top and for unknown ids.</summary>
    public IReadOnlyList<string> Broader(string id) => throw new NotSupportedException();

    /// <summary>Everything that lies in a concept or is a part of it, at any depth, in ordinal order.</summary>
    public IReadOnlyList<string> Narrower(string id) => throw new NotSupportedException();

    /// <summary>What a concept is related to, in either direction, in ordinal order.</summary>
    public IReadOnlyList<string> Related(string id) => throw new NotSupportedException();

    /// <summary>Whether a speaker is a source that nobody can name: so marked, or an id that begins with "unnamed".</summary>
    public bool IsUnnamed(string speaker) => throw new NotSupportedException();

    /// <summary>The family that an outlet belongs to: its topmost broader concept, or else the outlet itself.</summary>
    public string FamilyOf(string outlet) => throw new NotSupportedException();

    /// <summary>The label to show: in the language asked for, else in English, else the id.</summary>
    public string Label(string id, string language = "en") => throw new NotSupportedException();

    /// <summary>SHA-256 over all that decides about links and origins: broader, related, unnamed, by id. 64 hexadecimal digits.</summary>
    public string Fingerprint => throw new NotSupportedException();

    /// <summary>The concepts that come with ClaimGraph.</summary>
    public static ConceptScheme BuiltIn => throw new NotSupportedException();

    /// <summary>The built-in concepts with one's own added: every <c>*.json</c> of a folder and the folders below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The vocabulary, and every fault found, each with file and reason. With faults the vocabulary holds what could be used.</returns>
    public static VocabularyReading Read(string folder) => throw new NotSupportedException();
}
