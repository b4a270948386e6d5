using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Finds the words of a phrase that name a person.</summary>
/// <param name="lexicon">The words.</param>
sealed class PersonSearch(AttributionLexicon lexicon)
{
    // Names stand behind a few words that describe who bears them.
    const int MostAhead = 10;
    const int MostOfName = 4;

    readonly PersonNames people = new(lexicon);

    /// <summary>The name behind a noun: "the activist N"; empty when there is none.</summary>
    internal List<int> After(Phrase core, int noun) =>
        noun < core.Last && ArabicWord.Is(core.Form(noun)) && Given(core, [.. core.Words.Where(at => at >= noun)]) is { Count: > 0 } given ? given : NameAfter(core, noun);

    /// <summary>A person by his given name, first or behind what describes him: "the thinker N"; empty when there is none.</summary>
    internal List<int> Given(Phrase core, IReadOnlyList<int> words)
    {
        foreach (var at in words.Take(MostAhead))
        {
            if (!people.Begins(core.Sentence, at) || core.IsNamed(at)) continue;
            if (at > words[0] && !core.IsDefinite(at - 1) && !core.IsNamed(at - 1) && (lexicon.RoleWithParticle(core.Form(at - 1)) & (WordRole.Title | WordRole.Own)) == WordRole.None && !IsHead(core, words[0])) continue;
            var end = people.End(core.Sentence, at, core.Last);
            // A given name alone is one where a title stands before it.
            return end > at || at > core.First ? [.. Enumerable.Range(at, end - at + 1)] : [];
        }

        return [];
    }

    bool IsHead(Phrase core, int at) => (lexicon.RoleWithParticle(core.Form(at)) & (WordRole.Office | WordRole.Spokesman)) != WordRole.None || lexicon.SourceOf(core.Form(at)) is { Person: true };

    /// <summary>Whether words can be a foreign name: two or three that mean nothing else and have no ending of a noun.</summary>
    internal bool LooksLikeName(Phrase core, List<int> words) =>
        words.Count is 2 or 3 && words.All(at => people.IsPart(core.Sentence, at, isLinked: false) && !core.IsNamed(at) && !EndsWithAny(core.Form(at), "ها", "هم"))
            && !core.IsDefinite(words[0]) && !EndsWithAny(core.Form(words[0]), "ه", "ات", "ين", "ون", "ا");

    static bool EndsWithAny(string form, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (form.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The name behind an office. A name has no article, what describes an office has one: "مدير المستشفى فلان".</summary>
    internal List<int> NameAfter(Phrase core, int head)
    {
        if (!ArabicWord.Is(core.Form(core.Words.Count > 0 ? core.Words[0] : core.First))) return Capitalised(core, head);
        var isDefinite = head < core.First || core.IsDefinite(head);
        var isBehindParticle = false;
        var name = new List<int>();
        foreach (var at in core.Words.Where(at => at > head))
        {
            if (name.Count > 0 && core.IsNamed(at)) break;
            var isComplement = isBehindParticle && !lexicon.RoleOf(core.Form(at - 1)).HasFlag(WordRole.Own);
            isBehindParticle = name.Count == 0 && core.Form(at)[0] is ('ب' or 'ل') && core.Form(at) is not ['ل', 'ل', ..] and not ['ب', 'ا', 'ل', ..];
            // "Of (the) health (of) N": the second noun belongs to the first.
            if (isComplement && name.Count == 0 && !core.IsDefinite(at)) continue;
            if (core.IsNamed(at) || lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Title)) isDefinite = true;
            else if (name.Count == 0 && core.IsDefinite(at)) isDefinite = true;
            else if (isDefinite && (name.Count > 0 || (lexicon.RoleWithParticle(core.Form(at)) & ~(WordRole.Given | WordRole.Link)) == WordRole.None && core.Sentence.Tokens[at].Kind == TokenKind.Word && core.Form(at)[0] is not ('ب' or 'ل') && !core.Form(at).StartsWith("وال", StringComparison.Ordinal))) name.Add(at);
            if (name.Count == MostOfName) break;
        }

        return name;
    }

    /// <summary>The words behind a place that English writes as a name.</summary>
    internal List<int> Capitalised(Phrase core, int after)
    {
        var name = new List<int>();
        foreach (var at in core.Words.Where(at => at > after))
        {
            var isName = char.IsUpper(core.Sentence.Text[core.Sentence.Tokens[at].Start]) && (lexicon.RoleOf(core.Form(at)) == WordRole.None || name.Count > 0)
                && !FunctionWords.Contains(core.Form(at));
            // What stands before an office is its own: "Health Minister N".
            if (name.Count > 0 && (lexicon.RoleOf(core.Form(at)) & (WordRole.Office | WordRole.Spokesman)) != WordRole.None) name.Clear();
            else if (isName && name.Count < MostOfName) name.Add(at);
            else if (name.Count > 0) break;
        }

        return name;
    }
}
