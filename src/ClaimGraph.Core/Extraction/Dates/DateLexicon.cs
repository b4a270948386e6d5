using System.Text.Json;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Dates;

/// <summary>The words of time of all languages, from the files <c>dates.json</c>. Immutable.</summary>
/// <remarks>A file holds, for each <see cref="WordKind"/> and value, the words and phrases that mean it.</remarks>
sealed class DateLexicon
{
    const int ShortestStem = 3;

    readonly Dictionary<string, List<PhraseTail<Sense>>> byFirst = new(StringComparer.Ordinal);
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
        var found = new List<PhraseTail<Sense>>();
        AddExact(form, 0, false, found);
        // "Monday's attack".
        if (form.EndsWith("'s", StringComparison.Ordinal)) AddExact(form[..^2], 0, false, found);
        Span<ArabicCut> cuts = stackalloc ArabicCut[ArabicWord.MostCuts];
        foreach (var cut in cuts[..ArabicWord.Cut(form, cuts)])
        {
            if (cut.Glued.HasFlag(Particles.Future)) continue;
            // The letters of "لل" are particle and article at once, and stay with the word.
            var affix = cut.IsFused ? cut.Letters - 1 : cut.Letters;
            AddExact(form[cut.From..], affix, cut.Glued.HasFlag(Particles.Article), found);
            if (cut.IsFused) AddExact(ArabicWord.Article + form[cut.From..], affix, true, found);
        }

        return found.Count == 0 ? null : new Senses(found);
    }

    void AddExact(string form, int affix, bool isDefinite, List<PhraseTail<Sense>> found)
    {
        if ((affix > 0 || isDefinite) && form.Length < ShortestStem && form != "عام") return;
        if (!byFirst.TryGetValue(form, out var senses)) return;
        foreach (var sense in senses)
            found.Add(affix == 0 && !isDefinite ? sense : sense with { Value = new Sense(sense.Value.Value, affix, isDefinite) });
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
                senses.Add(new PhraseTail<Sense>((int)kind, [.. words.Skip(1).Select(word => word.Form)], new Sense(Value(kind, value.Name))));
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
