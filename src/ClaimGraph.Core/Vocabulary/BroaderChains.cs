namespace ClaimGraph.Vocabulary;

/// <summary>Finds chains of broader concepts that run in a circle or too deep, and cuts them.</summary>
static class BroaderChains
{
    /// <summary>The most levels of broader concepts, ten times what the built-in ones need. It bounds the work for each concept.</summary>
    internal const int MaxDepth = 64;

    /// <summary>Takes the broader concept away from every own concept that stands in a circle or too deep, and says so.</summary>
    internal static void Mend(Dictionary<string, SourcedConcept> concepts, List<VocabularyRemark> faults)
    {
        // 0: not seen; positive: its depth; -1: on the chain being walked.
        var depths = new Dictionary<string, int>(concepts.Count, StringComparer.Ordinal);
        var chain = new List<string>();
        foreach (var start in concepts.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            chain.Clear();
            string? id = start;
            while (id is not null && concepts.TryGetValue(id, out var source) && depths.TryAdd(id, -1))
            {
                chain.Add(id);
                id = source.Concept.Broader;
            }

            if (id is not null && depths.GetValueOrDefault(id) == -1) CutCircle(concepts, faults, chain[chain.IndexOf(id)..]);
            for (var i = chain.Count - 1; i >= 0; i--) depths[chain[i]] = Depth(concepts, faults, depths, chain[i]);
        }
    }

    static void CutCircle(Dictionary<string, SourcedConcept> concepts, List<VocabularyRemark> faults, List<string> circle)
    {
        var names = string.Join(" > ", circle.Take(10).Append(circle.Count > 10 ? "…" : circle[0]));
        foreach (var id in circle.Where(id => !concepts[id].IsBuiltIn))
        {
            faults.Add(new(concepts[id].File, id, $"The broader concepts run in a circle ({names}): take 'broader' out of one of them."));
            Cut(concepts, id);
        }
    }

    static int Depth(Dictionary<string, SourcedConcept> concepts, List<VocabularyRemark> faults, Dictionary<string, int> depths, string id)
    {
        if (concepts[id].Concept.Broader is not { } broader) return 1;
        var depth = Math.Max(depths.GetValueOrDefault(broader), 1) + 1;
        if (depth <= MaxDepth) return depth;
        faults.Add(new(concepts[id].File, id, $"More than {MaxDepth} levels of broader concepts: leave some of them out."));
        Cut(concepts, id);
        return 1;
    }

    static void Cut(Dictionary<string, SourcedConcept> concepts, string id)
    {
        var source = concepts[id];
        concepts[id] = source with { Concept = source.Concept with { Broader = null } };
    }
}
