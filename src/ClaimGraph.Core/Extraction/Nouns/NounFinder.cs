using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Nouns;

/// <summary>Finds the nouns of a sentence that numbers count, in every number and case. Not for several threads at once.</summary>
sealed class NounFinder
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter<NounSort>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };
    static readonly IReadOnlyList<NounMention> none = [];

    readonly PhraseSearch<CountedNoun> nouns = new(Tree(), WordKeys.OfText);

    /// <summary>The nouns that come with the program.</summary>
    internal static IReadOnlyList<CountedNoun> BuiltIn { get; } = [.. LanguageFiles.Read("nouns", file => JsonSerializer.Deserialize<CountedNoun[]>(file, options)!).SelectMany(list => list)];

    /// <summary>The nouns of a sentence in order, the longest where several begin; none lies within another.</summary>
    internal IReadOnlyList<NounMention> Find(Sentence sentence)
    {
        List<NounMention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (nouns.Longest(sentence.Tokens, at) is not { } end) continue;
            (found ??= []).Add(new NounMention(at, end.Last, end.Node.Values[0]));
            at = end.Last;
        }

        return found ?? none;
    }

    static PhraseNode<CountedNoun> Tree()
    {
        var root = new PhraseNode<CountedNoun>();
        foreach (var noun in BuiltIn)
        {
            foreach (var phrase in noun.Words)
                LetterFold.Of(phrase).Split(' ').Aggregate(root, (at, word) => at.After(WordKeys.OfLabel(word, isName: noun.Exact))).Add(noun);
        }

        return root;
    }
}
