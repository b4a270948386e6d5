using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>Tells the place that an article is about.</summary>
static class MainPlace
{
    const int NearPocket = 7;

    /// <summary>The place named most often, if it is named in a good part of all cases; null when no place stands out.</summary>
    /// <remarks>A place that only says where the one before it lies does not count: "Baghouz in Deir ez-Zor".</remarks>
    internal static string? Of(IEnumerable<ParsedSentence> sentences, ConceptScheme scheme, PlaceNames names)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var sentence in sentences)
        {
            string? before = null;
            var end = -1;
            foreach (var mention in sentence.Mentions)
            {
                if (mention.First <= end || names.At(sentence, mention.First) is not { Id: var place } named || WhereSearch.IsActor(sentence, mention.First, place, scheme)) continue;
                end = named.Last;
                var liesIn = before is not null && scheme.Broader(before).Contains(place, StringComparer.Ordinal);
                before = place;
                if (liesIn) continue;
                if (counts.TryAdd(place, 0)) order.Add(place);
                counts[place]++;
            }
        }

        if (order.Count == 0) return null;
        // A country is named in passing everywhere. Of equals the narrower, then the first.
        var main = order.OrderByDescending(place => scheme.Broader(place).Count > 0 && counts[place] > 1).ThenByDescending(place => counts[place]).ThenByDescending(place => scheme.Broader(place).Count).First();
        var others = counts.Where(pair => scheme.Broader(pair.Key).Count > 0 || pair.Key == main).Sum(pair => pair.Value);
        // A city and the land around it, which has its name, speak for each other.
        var same = counts.Where(pair => pair.Key == $"{main}-governorate" || main == $"{pair.Key}-governorate").Sum(pair => pair.Value);
        return (counts[main] + same) * 3 >= others ? main : null;
    }

    /// <summary>The place that "the last pocket" means: the one that is named beside such words most often; null when none is.</summary>
    internal static string? PocketOf(IEnumerable<ParsedSentence> sentences)
    {
        var beside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var cue in sentence.Cues)
            {
                if (cue?.Does(CueKind.LastPocket) != true) continue;
                var near = sentence.Mentions.Where(mention => mention.Of(ConceptType.Place) is not null).MinBy(mention => Math.Min(Math.Abs(mention.First - cue.Last), Math.Abs(cue.First - mention.Last)));
                if (near is null || Math.Min(Math.Abs(near.First - cue.Last), Math.Abs(cue.First - near.Last)) > NearPocket) continue;
                var place = near.Of(ConceptType.Place)!.Id;
                beside[place] = beside.GetValueOrDefault(place) + 1;
            }
        }

        return beside.Count == 0 ? null : beside.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }
}
