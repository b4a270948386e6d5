using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Nouns;

/// <summary>Finds the nouns of a sentence that numbers count, in every number and case. Not for several threads at once.</summary>
/// <param name="nouns">The nouns.</param>
sealed class NounFinder(IReadOnlyList<CountedNoun> nouns)
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, Converters = { new JsonStringEnumConverter<NounSort>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };
    static readonly IReadOnlyList<NounMention> none = [];

    readonly PhraseSearch<CountedNoun> search = new(Tree(nouns), WordKeys.OfText);

    /// <summary>The nouns of all files, the user's own among them.</summary>
    internal static IReadOnlyList<CountedNoun> Of(ConceptScheme scheme) => [.. LanguageFiles.Read("nouns", scheme, Read).SelectMany(list => list)];

    /// <summary>The nouns of a sentence in order, the longest where several begin; none lies within another.</summary>
    internal IReadOnlyList<NounMention> Find(Sentence sentence)
    {
        List<NounMention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (search.Longest(sentence.Tokens, at) is not { } end) continue;
            (found ??= []).Add(new NounMention(at, end.Last, end.Node.Values.FirstOrDefault(noun => noun.Sort != NounSort.Unknown) ?? end.Node.Values[0]));
            at = end.Last;
        }

        return found ?? none;
    }

    static PhraseNode<CountedNoun> Tree(IReadOnlyList<CountedNoun> nouns)
    {
        var root = new PhraseNode<CountedNoun>();
        foreach (var noun in nouns)
        {
            foreach (var phrase in noun.Words)
                LetterFold.Of(phrase).Split(' ').Aggregate(root, (at, word) => at.After(WordKeys.OfLabel(word, isName: noun.Exact))).Add(noun);
        }

        return root;
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">It is not in order.</exception>
    internal static CountedNoun[] Read(Stream file) => JsonSerializer.Deserialize<CountedNoun[]>(file, options)!;
}
