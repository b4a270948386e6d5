using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Names offices and organisations that speak: by a name known before, by the beginning of an outlet's, or as they are written.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scheme">The vocabulary.</param>
/// <param name="shorts">What the beginnings of outlets' names mean.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class OfficeNames(AttributionLexicon lexicon, ConceptScheme scheme, ShortNames shorts, SpeakerMemory memory)
{
    const int MostWords = SpeakerResolver.MostWords;

    /// <summary>"The director of the observatory N": a body that was named in full before is preferred to the person.</summary>
    internal Resolved? Body(Phrase core, List<int> words, WordRole head)
    {
        if ((head & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) == WordRole.None) return null;
        foreach (var form in words.Take(MostWords).Where((at, order) => order < 3 && core.IsDefinite(at)).Select(core.Form))
        {
            if ((lexicon.RoleWithParticle(form) & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) != WordRole.None && memory.Named([form]) is { } known && scheme.Find(known) is { Unnamed: false }) return new(known);
        }

        return null;
    }

    /// <summary>An organisation or an office, as it is written. In Arabic its noun stands first.</summary>
    internal Resolved Office(Phrase core, List<int> words, WordRole head)
    {
        var isArabic = ArabicWord.Is(core.Form(words[0]));
        var isOffice = (head & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) != WordRole.None
            || (!isArabic && words.Take(MostWords).Any(at => lexicon.RoleOf(core.Form(at)).HasFlag(WordRole.Office)));
        if (!isOffice) return Resolved.Nobody;
        // "The province of N saw": the place itself.
        if (isArabic && !core.IsTold && head.HasFlag(WordRole.Settlement) && core.Named(ConceptType.Place).Count > 0) return Resolved.Nobody;
        List<int> office = [.. (core.IsTold || !isArabic ? words : Untold(core, words)).Take(MostWords)];
        if (!core.IsTold && memory.Named([.. office.Select(core.Form)]) is { } known) return new(known);
        if (office.Count == 1 && !head.HasFlag(WordRole.Alone))
            return shorts.Of(core.Form(office[0])) is { } outlet ? new(outlet, IsOutlet: true) : head.HasFlag(WordRole.Group) ? new(memory.PartyCalled(core.Form(office[0]))) : Resolved.Nobody;
        return new(isArabic ? Shown(core, office) : core.Folded(office), IsOutlet: head.HasFlag(WordRole.Outlet));
    }

    // Where nothing tells that speech follows, the office ends after the first noun with the article and what describes it: "the Ministry of the Interior (announces) the death".
    static IEnumerable<int> Untold(Phrase core, List<int> words)
    {
        var isDefinite = false;
        for (var order = 0; order < words.Count; order++)
        {
            var form = core.Form(words[order]);
            if (isDefinite && !(core.IsDefinite(words[order]) && Describes(core, words[order]))) yield break;
            if (order > 0 && form.StartsWith("بال", StringComparison.Ordinal)) yield break;
            isDefinite |= core.IsDefinite(words[order]);
            yield return words[order];
        }
    }

    // The ending of words like "Syrian", told from the alef maqsura that folding makes a yeh, and the words for "general" and "supreme".
    static bool Describes(Phrase core, int at)
    {
        const char Yeh = 'ي';
        var form = core.Form(at);
        return core.Sentence.Text[core.Sentence.Tokens[at].End - 1] == Yeh || form.EndsWith("يه", StringComparison.Ordinal) || form is "العام" or "العامه" or "الاعلي";
    }

    /// <summary>As the text writes it, without a conjunction or preposition before it.</summary>
    internal string Shown(Phrase core, IReadOnlyList<int> words)
    {
        var written = core.Written(words);
        var form = core.Form(words[0]);
        return lexicon.RoleOf(form) == WordRole.None && form.Length > 1 && lexicon.RoleOf(form[1..]) != WordRole.None ? written[1..] : written;
    }
}
