using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>The words that tell who says something, of every language: the files <c>attribution.json</c>, folded. Immutable.</summary>
sealed class AttributionLexicon
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };
    static readonly string[] participleEndings = ["ا", "ه", "ين", "ات"];

    readonly FrozenDictionary<string, WordRole> roles;
    readonly FrozenDictionary<string, WordRole> rolesWithParticle;
    readonly FrozenDictionary<string, SourceEntry> sources;

    AttributionLexicon()
    {
        var files = LanguageFiles.Read("attribution", file => JsonSerializer.Deserialize<AttributionData>(file, options)!);
        roles = Roles(files).ToFrozenDictionary(StringComparer.Ordinal);
        rolesWithParticle = WithParticles(roles);
        sources = WithParticles(files.SelectMany(file => file.Sources).SelectMany(source => source.Nouns, (source, noun) => (Noun: LetterFold.Of(noun), Source: Folded(source)))
            .DistinctBy(pair => pair.Noun, StringComparer.Ordinal).ToDictionary(pair => pair.Noun, pair => pair.Source, StringComparer.Ordinal));
        foreach (var entry in files.SelectMany(file => file.Cues)) Add(entry);
        foreach (var entry in files.SelectMany(file => file.Recordings))
        {
            foreach (var phrase in entry.Words) NodeOf(Recordings, LetterFold.Of(phrase)).Add(entry.Kind);
        }

        Recorded = [.. files.SelectMany(file => file.Recorded).Select(entry => entry with { Of = [.. entry.Of.Select(words => (IReadOnlyList<string>)[.. words.Select(LetterFold.Of)])] })];
    }

    /// <summary>What comes with ClaimGraph.</summary>
    internal static AttributionLexicon BuiltIn { get; } = new();

    /// <summary>The words that attribute, in all their forms.</summary>
    internal PhraseNode<Cue> Cues { get; } = new();

    /// <summary>The words for recordings, with their kinds.</summary>
    internal PhraseNode<string> Recordings { get; } = new();

    /// <summary>Recordings that have a name of their own.</summary>
    internal IReadOnlyList<RecordedEntry> Recorded { get; }

    /// <summary>What a folded word can be, as it stands.</summary>
    internal WordRole RoleOf(string form) => roles.GetValueOrDefault(form);

    /// <summary>What a folded word can be, with a particle before it or without.</summary>
    internal WordRole RoleWithParticle(string form) => rolesWithParticle.GetValueOrDefault(form);

    /// <summary>The kind of source that a folded word names, with a particle before it or without; null when none.</summary>
    internal SourceEntry? SourceOf(string form) => sources.GetValueOrDefault(form);

    // Each word as it stands and behind every particle, so that a look-up is one.
    static FrozenDictionary<string, T> WithParticles<T>(IReadOnlyDictionary<string, T> words)
    {
        var all = new Dictionary<string, T>(words, StringComparer.Ordinal);
        foreach (var (word, value) in words.Where(pair => ArabicWord.Is(pair.Key)))
        {
            foreach (var form in ArabicWord.WithParticles(word)) all.TryAdd(form, value);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    void Add(CueEntry entry)
    {
        var traits = (entry.Plain ? CueTraits.Plain : CueTraits.None) | (entry.Continues ? CueTraits.Continues : CueTraits.None) | (entry.Narrow ? CueTraits.Narrow : CueTraits.None);
        AddForms(entry.Perfect, ArabicForms.OfPerfect, CueTraits.Verb);
        AddForms(entry.Present, ArabicForms.OfPresent, CueTraits.Verb);
        AddForms(entry.Participles, word => participleEndings.Select(ending => word + ending), CueTraits.None);
        AddForms(entry.Words, word => [word], CueTraits.None);

        void AddForms(IReadOnlyList<string> phrases, Func<string, IEnumerable<string>> forms, CueTraits form)
        {
            foreach (var phrase in phrases.Select(LetterFold.Of))
            {
                var cue = new Cue(entry.Kind, entry.Stance, traits | form | (ArabicWord.Is(phrase) ? CueTraits.SubjectFollows : CueTraits.None));
                var end = phrase.IndexOf(' ', StringComparison.Ordinal);
                foreach (var word in forms(end < 0 ? phrase : phrase[..end])) NodeOf(Cues, end < 0 ? word : word + phrase[end..]).Add(cue);
            }
        }
    }

    static PhraseNode<T> NodeOf<T>(PhraseNode<T> root, string phrase) => phrase.Split([' ', '-']).Aggregate(root, (at, word) => at.After([word]));

    static SourceEntry Folded(SourceEntry source) =>
        source with { Kinds = [.. source.Kinds.Select(kind => kind with { Words = [.. kind.Words.Select(LetterFold.Of)] })] };

    static Dictionary<string, WordRole> Roles(IReadOnlyList<AttributionData> files)
    {
        var found = new Dictionary<string, WordRole>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            Add(file.That, WordRole.That);
            Add(file.About, WordRole.About);
            Add(file.From, WordRole.From);
            Add(file.Not, WordRole.Not);
            Add(file.What, WordRole.What);
            Add(file.Which, WordRole.Which);
            Add(file.Ends, WordRole.Ends);
            Add(file.Same, WordRole.Same);
            Add(file.Titles, WordRole.Title);
            Add(file.Spokesmen, WordRole.Spokesman);
            Add(file.Offices, WordRole.Office);
            Add(file.Outlets, WordRole.Outlet);
            Add(file.Statements, WordRole.Statement);
            Add(file.Conjunctions, WordRole.Conjunction);
            Add(file.Given, WordRole.Given);
            Add(file.Links, WordRole.Link);
            Add(file.Own, WordRole.Own);
            Add(file.Groups, WordRole.Office | WordRole.Group);
            Add(file.Figures, WordRole.Figure);
            Add(file.Settlements, WordRole.Settlement);
            Add(file.Bodies, WordRole.Office | WordRole.Body);
            Add(file.Personal, WordRole.Same | WordRole.Personal);
            Add(file.Starts, WordRole.Starts);
            Add(file.Common, WordRole.Common);
            Add(file.Alone, WordRole.Office | WordRole.Alone);
        }

        return found;

        void Add(IReadOnlyList<string> words, WordRole role)
        {
            foreach (var word in words.Select(LetterFold.Of)) found[word] = found.GetValueOrDefault(word) | role;
        }
    }
}
