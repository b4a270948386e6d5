using System.Text.Json;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Dates;

/// <summary>The words of time of all languages, from the files <c>dates.json</c>. Immutable.</summary>
/// <remarks>A file holds, for each <see cref="WordKind"/> and value, the words and phrases that mean it. Arabic particles that are written together are taken off here.</remarks>
sealed class DateLexicon
{
    const int ShortestStem = 3;

    readonly Dictionary<string, List<Sense>> byFirst = new(StringComparer.Ordinal);
    readonly Tokenizer tokenizer = new();

    DateLexicon()
    {
        foreach (var document in LanguageFiles.Read("dates", file => JsonDocument.Parse(file)))
        {
            using var _ = document;
            foreach (var kind in document.RootElement.EnumerateObject()) Add(Enum.Parse<WordKind>(kind.Name, ignoreCase: true), kind.Value);
        }
    }

    internal static DateLexicon BuiltIn { get; } = new();

    /// <summary>What a folded form can mean, with and without the particles before it; null when nothing.</summary>
    internal Senses? Find(string form)
    {
        var found = new List<Sense>();
        AddExact(form, 0, false, found);
        if (form.Length > ShortestStem && form[0] is >= '\u0621' and <= '\u064A')
        {
            AddAfterParticles(form, 0, found);
            if (form[0] is 'و' or 'ف') AddStem(form, 1, found);
        }

        return found.Count == 0 ? null : new Senses(found);
    }

    /// <summary>Whether a folded form is, or begins, the name of a month and nothing else.</summary>
    internal bool IsMonth(string form) => byFirst.TryGetValue(form, out var senses) && senses.Exists(sense => sense.Kind == WordKind.Month);

    void AddStem(string form, int affix, List<Sense> found)
    {
        AddExact(form[affix..], affix, false, found);
        AddAfterParticles(form, affix, found);
    }

    void AddAfterParticles(string form, int at, List<Sense> found)
    {
        var rest = form.AsSpan(at);
        if (rest.StartsWith("ال")) AddExact(form[(at + 2)..], at, true, found);
        if (rest.Length <= ShortestStem || rest[0] is not ('ب' or 'ل' or 'ك')) return;
        AddExact(form[(at + 1)..], at + 1, false, found);
        if (rest[1..].StartsWith("ال")) AddExact(form[(at + 3)..], at + 1, true, found);
        if (!rest.StartsWith("لل")) return;
        // The letters of "لل" are particle and article at once, and stay with the word.
        AddExact(form[(at + 2)..], at, true, found);
        AddExact(string.Concat("ال", rest[2..]), at, true, found);
    }

    void AddExact(string form, int affix, bool isDefinite, List<Sense> found)
    {
        if ((affix > 0 || isDefinite) && form.Length < ShortestStem && form != "عام") return;
        if (!byFirst.TryGetValue(form, out var senses)) return;
        foreach (var sense in senses)
            found.Add(affix == 0 && !isDefinite ? sense : sense with { Affix = affix, IsDefinite = isDefinite });
    }

    void Add(WordKind kind, JsonElement values)
    {
        foreach (var value in values.EnumerateObject())
        {
            foreach (var phrase in value.Value.EnumerateArray())
            {
                var text = phrase.GetString()!;
                var words = tokenizer.Cut(text, 0, text.Length);
                if (!byFirst.TryGetValue(words[0].Form, out var senses)) byFirst.Add(words[0].Form, senses = []);
                senses.Add(new Sense(kind, Value(kind, value.Name), [.. words.Skip(1).Select(word => word.Form)]));
            }
        }
    }

    static int Value(WordKind kind, string name) => kind switch
    {
        WordKind.Unit or WordKind.Units or WordKind.TwoUnits => (int)Enum.Parse<TimeUnit>(name, ignoreCase: true),
        WordKind.PartOf => (int)Enum.Parse<PartOfPeriod>(name, ignoreCase: true),
        _ => int.Parse(name, System.Globalization.CultureInfo.InvariantCulture),
    };
}
