using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>Reads the places that a sentence names: twin places as the one that the vocabulary has for both, and the land around a city where that is meant.</summary>
sealed class PlaceNames(ConceptScheme scheme)
{
    /// <summary>The place whose name begins at a token; null when none does.</summary>
    internal PlaceMention? At(ParsedSentence sentence, int at)
    {
        if (sentence.MentionAt(at) is not { } mention || mention.Of(ConceptType.Place) is not { } place) return null;
        if (Twin(sentence, mention.Last + 1, place.Id) is { } twin) return twin with { First = at };
        return new PlaceMention(at, mention.Last, Around(sentence, at, place.Id) ?? place.Id, "named");
    }

    // "Fuah and Kafriya", in either order.
    PlaceMention? Twin(ParsedSentence sentence, int at, string id)
    {
        if (at >= sentence.Tokens.Count) return null;
        var second = sentence.Tokens[at].Form is "and" or "و" ? at + 1 : sentence.Tokens[at].Form.StartsWith('و') ? at : -1;
        if (sentence.MentionAt(second) is not { } mention || mention.Of(ConceptType.Place) is not { } other) return null;
        return (scheme.Find($"{id}-and-{other.Id}") ?? scheme.Find($"{other.Id}-and-{id}")) is { } both ? new PlaceMention(second, mention.Last, both.Id, "named") : null;
    }

    // "West of Idlib": in the governorate of that name. The land around a smaller town has no name that all would use.
    string? Around(ParsedSentence sentence, int at, string id)
    {
        var isAround = false;
        for (var cue = at - 1; cue >= at - 3 && cue >= 0 && !isAround; cue--) isAround = sentence.Is(cue, CueKind.Directions) && sentence.Cues[cue]!.Last == at - 1;
        return isAround ? scheme.Broader(id).FirstOrDefault(broader => broader == $"{id}-governorate") : null;
    }
}
