namespace ClaimGraph.Vocabulary;

/// <summary>All that is asked about one id, worked out once.</summary>
sealed class ConceptRelations
{
    internal Concept? Concept { get; set; }

    internal string[] Broader { get; set; } = [];

    internal string[] Narrower { get; set; } = [];

    internal string[] Related { get; set; } = [];

    /// <summary>The relations of every id that is defined or named by one that is. Chains of broader ids must end.</summary>
    internal static Dictionary<string, ConceptRelations> Of(IReadOnlyCollection<Concept> concepts)
    {
        var all = new Dictionary<string, ConceptRelations>(concepts.Count, StringComparer.Ordinal);
        var narrower = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var related = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var concept in concepts) all.Add(concept.Id, new ConceptRelations { Concept = concept });
        foreach (var concept in concepts)
        {
            all[concept.Id].Broader = Chain(all, concept);
            foreach (var broader in all[concept.Id].Broader) Gather(narrower, broader, static () => []).Add(concept.Id);
            foreach (var other in concept.Related)
            {
                if (other == concept.Id) continue;
                Gather(related, concept.Id, static () => new(StringComparer.Ordinal)).Add(other);
                Gather(related, other, static () => new(StringComparer.Ordinal)).Add(concept.Id);
            }
        }

        // Concepts come in ordinal order, so every list of narrower ones does too.
        foreach (var (id, ids) in narrower) Gather(all, id, static () => new()).Narrower = [.. ids];
        foreach (var (id, ids) in related) Gather(all, id, static () => new()).Related = [.. ids];
        return all;
    }

    static string[] Chain(Dictionary<string, ConceptRelations> all, Concept concept)
    {
        var chain = new List<string>();
        for (var id = concept.Broader; id is not null; id = all.GetValueOrDefault(id)?.Concept?.Broader) chain.Add(id);
        return [.. chain];
    }

    static T Gather<T>(Dictionary<string, T> map, string id, Func<T> create)
    {
        if (map.TryGetValue(id, out var found)) return found;
        return map[id] = create();
    }
}
