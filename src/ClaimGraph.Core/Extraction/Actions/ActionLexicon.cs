using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Actions;

/// <summary>The words of action of every language, in all their forms: the files <c>actions.json</c>.</summary>
static class ActionLexicon
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, Converters = { new JsonStringEnumConverter<Counted>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };

    /// <summary>The entries of all files, the user's own among them.</summary>
    internal static IReadOnlyList<ActionEntry> Entries(ConceptScheme scheme) => [.. LanguageFiles.Read("actions", scheme, Read).SelectMany(entries => entries)];

    /// <summary>All forms, word by word.</summary>
    internal static PhraseNode<ActionWord> Tree(ConceptScheme scheme)
    {
        var root = new PhraseNode<ActionWord>();
        foreach (var entry in Entries(scheme))
        {
            var (verb, noun) = (new ActionWord(entry.Action, entry.Counted, IsNoun: false), new ActionWord(entry.Action, entry.Counted, IsNoun: true));
            Add(root, entry.Perfect, ArabicForms.OfPerfect, verb);
            Add(root, entry.Present, ArabicForms.OfPresent, verb);
            Add(root, entry.Nouns, ArabicForms.OfNoun, noun);
            Add(root, entry.Nouns, ArabicForms.OfNounWithPronoun, noun with { HasPronoun = true });
            Add(root, entry.Participles, ArabicForms.OfParticiple, noun with { IsParticiple = true });
            Add(root, entry.BeforeNumber, form => [form], verb with { IsBeforeNumber = true });
            Add(root, entry.Words.Concat(entry.Phrases), form => [form], verb);
        }

        return root;
    }

    static void Add(PhraseNode<ActionWord> root, IEnumerable<string> phrases, Func<string, IEnumerable<string>> forms, ActionWord word)
    {
        foreach (var phrase in phrases)
        {
            var words = LetterFold.Of(phrase).Split(' ');
            foreach (var form in forms(words[0])) words.Skip(1).Aggregate(root.After([form]), (at, next) => at.After([next])).Add(word);
        }
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">It is not in order.</exception>
    internal static ActionEntry[] Read(Stream file) => JsonSerializer.Deserialize<ActionEntry[]>(file, options)!;
}
