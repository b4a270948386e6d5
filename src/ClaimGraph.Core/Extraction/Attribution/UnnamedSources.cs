using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Names sources that nobody can name, by their kind and the place that they are in.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scheme">The vocabulary.</param>
sealed class UnnamedSources(AttributionLexicon lexicon, ConceptScheme scheme)
{
    // "In the town of N".
    const int MostBeforePlace = 3;

    /// <summary>The place that a word leads to: "in N", "in the town of N"; null when it leads to none.</summary>
    internal Concept? PlaceAfter(Phrase phrase, int at)
    {
        if (phrase.Form(at) is not ("في" or "من" or "in" or "from")) return null;
        for (var next = at + 1; next <= Math.Min(phrase.Last, at + 1 + MostBeforePlace); next++)
        {
            if (phrase.MentionAt(next)?.Of(ConceptType.Place) is { } place) return place;
            if (!lexicon.RoleOf(phrase.Form(next)).HasFlag(WordRole.Settlement)) return null;
        }

        return null;
    }

    /// <summary>The source of the vocabulary that several words name, one of which is at a place: "a source in N"; null when there is none.</summary>
    internal static string? Known(Phrase core, int noun)
    {
        foreach (var mention in core.Mentions)
        {
            if (mention.Last < noun) continue;
            return mention.First <= noun && mention.First < mention.Last && mention.Of(ConceptType.Speaker) is { Unnamed: true } known ? known.Id : null;
        }

        return null;
    }

    /// <summary>The id of the source of a kind, by the words beside its noun and the place behind it.</summary>
    internal string Name(SourceEntry source, Phrase core, int noun, IReadOnlyList<string> near)
    {
        foreach (var kind in source.Kinds)
        {
            if (near.Any(kind.Words.Contains)) return kind.Speaker;
        }

        for (var at = noun + 1; source.Any && at <= core.Last; at++)
        {
            if (PlaceAfter(core, at) is not { } place) continue;
            // Two articles may mean two sources: the id says that nobody knows which.
            return scheme.Find($"{place.Id}-source") is { Type: ConceptType.Speaker, Unnamed: true } known ? known.Id : $"unnamed-source-in-{place.Id}";
        }

        return source.Speaker!;
    }
}
