using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>Tells the place that an article is about.</summary>
static class MainPlace
{
    /// <summary>The place named most often, if it is named in a good part of all cases; null when no place stands out.</summary>
    /// <remarks>A place that only says where the one before it lies does not count: "Baghouz in Deir ez-Zor".</remarks>
    internal static string? Of(IEnumerable<ParsedSentence> sentences, ConceptScheme scheme)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var sentence in sentences)
        {
            string? before = null;
            foreach (var place in sentence.Mentions.Select(mention => mention.Of(ConceptType.Place)?.Id))
            {
                if (place is null) continue;
                var liesIn = before is not null && scheme.Broader(before).Contains(place, StringComparer.Ordinal);
                before = place;
                if (liesIn) continue;
                if (counts.TryAdd(place, 0)) order.Add(place);
                counts[place]++;
            }
        }

        if (order.Count == 0) return null;
        // Of equals the narrower, then the first.
        var main = order.OrderByDescending(place => counts[place]).ThenByDescending(place => scheme.Broader(place).Count).First();
        return counts[main] * 3 >= counts.Values.Sum() ? main : null;
    }
}
