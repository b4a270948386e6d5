using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>Reads the places that a sentence names: twin places as the one that the vocabulary has for both, and the land around a city where that is meant.</summary>
sealed class PlaceNames(ConceptScheme scheme)
{
    /// <summary>The place whose name begins at a token; null when none does.</summary>
    internal PlaceMention? At(ParsedSentence sentence, int at)
    {
        if (sentence.MentionAt(at) is not { } mention || mention.Of(ConceptType.Place) is not { } place) return null;
        if (Dateline.Covers(sentence, at) || IsCounted(sentence, at) || SaysWhereAnotherLies(sentence, mention)) return null;
        if (Twin(sentence, mention.Last + 1, place.Id) is { } twin) return twin with { First = at };
        return new PlaceMention(at, mention.Last, Around(sentence, at, place.Id) ?? Province(sentence, mention, place.Id) ?? place.Id, "named");
    }

    // "43 سوريا" are Syrians: folded, their name in the singular is that of their country.
    static bool IsCounted(ParsedSentence sentence, int at) => at > 0 && ArabicWord.Is(sentence.Tokens[at].Form) && sentence.Numbers.Any(number => number.Last == at - 1 && NumberRule.IsCount(number.Rule)) && !sentence.IsTime(at - 1);

    // "The Damascus suburb of Darayya", "Marib, east of Sanaa".
    static bool SaysWhereAnotherLies(ParsedSentence sentence, Mention mention)
    {
        if (sentence.Is(mention.Last + 1, CueKind.PartsOfPlaces) && IsPlace(sentence.MentionAt(sentence.Cues[mention.Last + 1]!.Last + 1))) return true;
        var first = mention.First;
        while (first > 0 && DirectionBefore(sentence, first) is { } direction) first = direction;
        return first < mention.First && sentence.Mentions.Any(other => other.Last < first && first - other.Last <= 2 && IsPlace(other));
    }

    static bool IsPlace(Mention? mention) => mention?.Of(ConceptType.Place) is not null;

    static int? DirectionBefore(ParsedSentence sentence, int at)
    {
        for (var cue = at - 1; cue >= at - 3 && cue >= 0; cue--)
        {
            if (sentence.Is(cue, CueKind.Directions) && sentence.Cues[cue]!.Last == at - 1) return cue;
        }

        return null;
    }

    // "Hajjah province".
    string? Province(ParsedSentence sentence, Mention mention, string id) =>
        sentence.Is(mention.Last + 1, CueKind.Provinces) || sentence.Is(mention.First - 1, CueKind.Provinces) ? scheme.Find($"{id}-governorate")?.Id : null;

    // "Fuah and Kafriya", in either order.
    PlaceMention? Twin(ParsedSentence sentence, int at, string id)
    {
        if (at >= sentence.Tokens.Count) return null;
        var second = sentence.Tokens[at].Form is "and" or "و" ? at + 1 : sentence.Tokens[at].Form.StartsWith('و') ? at : -1;
        if (sentence.MentionAt(second) is not { } mention || mention.Of(ConceptType.Place) is not { } other) return null;
        return (scheme.Find($"{id}-and-{other.Id}") ?? scheme.Find($"{other.Id}-and-{id}")) is { } both ? new PlaceMention(second, mention.Last, both.Id, "named") : null;
    }

    // "West of Idlib": in the governorate of that name. The land around a smaller town has no name that all would use.
    string? Around(ParsedSentence sentence, int at, string id) =>
        DirectionBefore(sentence, at) is null ? null : scheme.Broader(id).FirstOrDefault(broader => broader == $"{id}-governorate");
}
