using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Clauses;

/// <summary>Finds the little words that hold a sentence together: the files <c>cues.json</c>. Not for several threads at once.</summary>
sealed class CueFinder(ConceptScheme scheme)
{
    static readonly JsonSerializerOptions options = new() { RespectNullableAnnotations = true, Converters = { new JsonStringEnumConverter<CueKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };

    readonly PhraseSearch<CueKind> cues = new(Tree(scheme), ArabicWord.Keys);

    /// <summary>The cues of a sentence by the token that they begin at.</summary>
    internal CueMention?[] Find(Sentence sentence)
    {
        var found = new CueMention?[sentence.Tokens.Count];
        for (var at = 0; at < found.Length; at++)
        {
            if (cues.Longest(sentence.Tokens, at) is not { } end) continue;
            found[at] = new CueMention(at, end.Last, end.Node.Values.Aggregate(0UL, (kinds, kind) => kinds | CueMention.Bit(kind)));
        }

        return found;
    }

    static PhraseNode<CueKind> Tree(ConceptScheme scheme)
    {
        var root = new PhraseNode<CueKind>();
        foreach (var (kind, words) in LanguageFiles.Read("cues", scheme, Read).SelectMany(file => file))
        {
            foreach (var phrase in words) LetterFold.Of(phrase).Split(' ').Aggregate(root, (at, word) => at.After([word])).Add(kind);
        }

        return root;
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">It is not in order.</exception>
    internal static Dictionary<CueKind, string[]> Read(Stream file) => JsonSerializer.Deserialize<Dictionary<CueKind, string[]>>(file, options)!;
}
