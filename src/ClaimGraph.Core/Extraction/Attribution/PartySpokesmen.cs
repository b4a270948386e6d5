using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells for which party somebody speaks whom the text calls "its spokesman", "the group's spokesman" or "spokesman of the army".</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scheme">The vocabulary.</param>
/// <param name="memory">Which parties the article named before.</param>
sealed class PartySpokesmen(AttributionLexicon lexicon, ConceptScheme scheme, SpeakerMemory memory)
{
    const int MostWords = 5;

    /// <summary>Whether the words mean one who speaks for a party that is not named with them.</summary>
    internal bool Means(Phrase core)
    {
        var (own, speaks, group) = (false, false, false);
        foreach (var at in core.Words.Take(MostWords))
        {
            var role = RoleOf(core.Form(at));
            own |= role.HasFlag(WordRole.Own);
            speaks |= (role & (WordRole.Spokesman | WordRole.Office)) != WordRole.None;
            group |= role.HasFlag(WordRole.Spokesman);
        }

        return (own && speaks) || (group && GroupOf(core) is not null);
    }

    /// <summary>The speaker of the party that was named last; the party itself when the vocabulary has no speaker for it; null when no party was named.</summary>
    internal string? Name(Phrase core)
    {
        var party = GroupOf(core) ?? PartyBefore(core);
        if (party is null) return null;
        var isSpokesman = core.Words.Take(MostWords).Any(at => RoleOf(core.Form(at)).HasFlag(WordRole.Spokesman));
        return isSpokesman && scheme.Find($"{party}-spokesman") is { } known ? known.Id : party;
    }

    // "The army": the party named last that is called so. "The group": any.
    string? GroupOf(Phrase core)
    {
        foreach (var at in core.Words.Take(MostWords))
        {
            var form = WithoutEnding(core.Form(at));
            if (lexicon.RoleOf(form).HasFlag(WordRole.Spokesman)) continue;
            if (lexicon.RoleOf(form).HasFlag(WordRole.Group)) return memory.PartyCalled(form) ?? PartyBefore(core);
            if (core.IsDefinite(at) && memory.PartyCalled(form) is { } party) return party;
        }

        return null;
    }

    string? PartyBefore(Phrase core)
    {
        string? party = null;
        foreach (var mention in core.Mentions)
        {
            if (mention.Last >= core.First) break;
            party = mention.Of(ConceptType.Party)?.Id ?? party;
        }

        return party ?? memory.Party;
    }

    WordRole RoleOf(string form) => lexicon.RoleWithParticle(form);

    static string WithoutEnding(string form) => form.EndsWith("'s", StringComparison.Ordinal) ? form[..^2] : form;
}
