using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells which source a phrase means that nobody can name, or the person whom its noun describes: "the activist N".</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scheme">The vocabulary.</param>
/// <param name="sources">Names such sources.</param>
/// <param name="people">Tells which person a phrase names.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class SourceResolver(AttributionLexicon lexicon, ConceptScheme scheme, UnnamedSources sources, PersonResolver people, SpeakerMemory memory)
{
    const int MostWords = SpeakerResolver.MostWords;

    readonly PersonSearch persons = new(lexicon);

    internal Resolved? Source(Phrase core, List<int> words)
    {
        var isArabic = ArabicWord.Is(core.Form(words[0]));
        if (lexicon.RoleWithParticle(core.Form(words[0])).HasFlag(WordRole.Outlet)) return null;
        Resolved? vague = null;
        // Behind an office or a name a source is whom it did something to, unless what is said follows: "the governor visited the wounded".
        var isOffice = isArabic && !core.IsTold && (lexicon.RoleWithParticle(core.Form(words[0])).HasFlag(WordRole.Office) || (core.MentionAt(words[0]) is { } named && (named.Of(ConceptType.Outlet) ?? named.Of(ConceptType.Party)) is not null));
        foreach (var at in words.Take(isOffice ? 1 : isArabic ? 3 : MostWords))
        {
            if (lexicon.SourceOf(core.Form(at)) is not { } source) continue;
            // "Another" before a noun is no source, and neither is the second word of a name.
            if ((source.Alone && at < core.Last) || (at > core.First && lexicon.RoleOf(core.Form(at - 1)).HasFlag(WordRole.Link))) continue;
            if (UnnamedSources.Known(core, at) is { } known) return new(known, IsUnnamed: true);
            var near = words.Where(other => other != at && Math.Abs(other - at) <= 3).Select(core.Form).ToList();
            if (source.Speaker is not { } speaker) return Resolved.Nobody;
            if (sources.Name(source, core, at, near) is var kind && kind != speaker) return new(kind, IsUnnamed: true);
            if (source.Person && persons.After(core, at) is { Count: > 0 } name) return people.Named(core, name);
            if (core.IsDefinite(at) && near.Count == 0)
                return (memory.Named([core.Form(at)]) ?? (source.Any && memory.Last != memory.Recording ? memory.Last : null)) is { } last ? new(last, IsUnnamed: scheme.IsUnnamed(last)) : new(speaker, IsUnnamed: true);
            if (!source.Vague) return new(speaker, IsUnnamed: true);
            vague ??= new(speaker, IsUnnamed: true);
        }

        return vague is not null ? vague : core.Named(ConceptType.Speaker) is [var unnamed, ..] ? new(unnamed.Concept.Id, IsUnnamed: true) : null;
    }
}
