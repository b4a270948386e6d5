using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells which person a phrase names: by a given name, behind an office or a title, in an apposition, or by what looks like a name.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="cores">Tells where a phrase ends.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class PersonResolver(AttributionLexicon lexicon, PhraseCore cores, SpeakerMemory memory)
{
    readonly PersonNames people = new(lexicon);
    readonly PersonSearch persons = new(lexicon);

    internal Resolved? Person(Phrase whole, Phrase core, List<int> words, WordRole head)
    {
        if (!ArabicWord.Is(core.Form(words[0]))) return (persons.Capitalised(core, words[0] - 1) is { Count: > 0 } capitals ? capitals : Beside(whole, core, head)) is { Count: > 0 } english ? Named(core, english) : null;
        if ((head & (WordRole.Outlet | WordRole.Body)) != WordRole.None) return null;
        if (persons.Given(core, words) is { Count: > 0 } full) return Named(core, full);
        if ((head & (WordRole.Office | WordRole.Spokesman)) != WordRole.None)
        {
            var name = core.IsTold ? persons.NameAfter(core, words[0]) : [];
            if (name.Count == 0 && core.IsTold && core.Last + 2 <= whole.Last && whole.Form(core.Last + 1) is "،" && ArabicWord.Is(whole.Form(core.Last + 2)))
            {
                // An apposition, and what is said follows it.
                var beside = cores.Of(whole.Between(core.Last + 2, whole.Last));
                if (beside.Last >= whole.Last || whole.Sentence.Tokens[beside.Last + 1].Form is "،" or ":") name = persons.Given(beside, beside.Words) is { Count: > 0 } other ? other : persons.NameAfter(beside, core.Last + 1);
            }

            return name.Count == 0 ? null : Named(core, name);
        }

        // A title tells a person.
        if (words[0] > core.First && !lexicon.Cues.Next.ContainsKey(core.Form(words[0]))) return Named(core, [.. words.TakeWhile((at, order) => order < 3 && (order == 0 || !core.IsDefinite(words[order - 1])) && people.IsPart(core.Sentence, at, isLinked: order == 0))]);
        return core.IsTold && persons.LooksLikeName(core, words) ? Named(core, words, isSure: false) : null;
    }

    // "The mayor, N, said".
    List<int> Beside(Phrase whole, Phrase core, WordRole head)
    {
        if ((head & (WordRole.Office | WordRole.Spokesman)) == WordRole.None || core.Last + 2 > whole.Last || !whole.Sentence.Tokens[core.Last + 1].IsComma) return [];
        var beside = cores.Of(whole.Between(core.Last + 2, whole.Last));
        return persons.Capitalised(beside, core.Last + 1);
    }

    /// <summary>The speaker whom a name means: one known before, or as it is written.</summary>
    internal Resolved Named(Phrase core, IReadOnlyList<int> name, bool isSure = true) =>
        memory.Named([.. name.Select(core.Form)]) is { } known ? new(known) : new(core.Written(name), isSure);
}
