using System.Text.Json;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>The nouns that stand for what is counted, for a <see cref="Numbers.NumberFinder"/>: those of the files <c>single-nouns.json</c>, of a vocabulary, and of the words of action.</summary>
public static class CountedNouns
{
    static readonly string[] soundPlurals = ["ون", "ين"];

    static readonly Lazy<IReadOnlyList<NounData>> builtIn = new(() => LanguageFiles.Read("single-nouns", file => JsonSerializer.Deserialize<NounData>(file, JsonSerializerOptions.Web)!));

    /// <summary>
    /// The nouns in the singular, folded, and the sound plurals of those Arabic ones that have them. Without words of time, which belong to dates.
    /// </summary>
    /// <param name="scheme">The vocabulary, whose units are named in the singular and whose populations in the plural.</param>
    public static IReadOnlySet<string> Of(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var nouns = builtIn.Value.SelectMany(data => data.Nouns.Concat(data.SoundPlural.SelectMany(WithPlurals)))
            .Concat(Labels(scheme, ConceptType.Unit))
            .Concat(Labels(scheme, ConceptType.Population).SelectMany(Singular))
            .Concat(ActionLexicon.Entries(scheme).SelectMany(entry => entry.Participles).Where(IsOneWord).SelectMany(Participle));
        return nouns.Select(LetterFold.Of).Where(noun => DateLexicon.BuiltIn.Find(noun)?.Has(WordKind.Unit) != true).ToHashSet(StringComparer.Ordinal);
    }

    static IEnumerable<string> Labels(ConceptScheme scheme, ConceptType type) =>
        scheme.Concepts.Where(concept => concept.Type == type).SelectMany(concept => concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names))).Where(IsOneWord);

    static IEnumerable<string> WithPlurals(string noun) => [noun, .. soundPlurals.Select(ending => noun + ending)];

    // Broken plurals lead to no singular.
    static IEnumerable<string> Singular(string plural) => plural switch
    {
        [.. var stem, 'ا', 'ت'] when stem.Length > 2 => [stem + 'ة'],
        [.. var stem, 'و' or 'ي', 'ن'] when stem.Length > 2 => WithPlurals(stem),
        [.. var stem, not 's', 's'] => [plural[..^1]],
        _ => [],
    };

    // Those of the shape "قتيل" have broken plurals ("قتلى"), which are left out as well; others take the sound one.
    static IEnumerable<string> Participle(string noun) => LetterFold.Of(noun) switch
    {
        [.., 'ي' or 'ا'] or [.., 'ا', 'ء'] => [],
        [.., 'و' or 'ي', 'ن'] => [noun],
        [_, _, 'ي', _] => [noun],
        _ => WithPlurals(noun),
    };

    static bool IsOneWord(string label) => !label.Contains(' ', StringComparison.Ordinal);

    sealed record NounData(string[] Nouns, string[] SoundPlural);
}
