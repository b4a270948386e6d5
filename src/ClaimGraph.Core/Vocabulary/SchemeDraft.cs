namespace ClaimGraph.Vocabulary;

/// <summary>Gathers concepts and hedges, file by file, with the faults found. Later files stand beside earlier ones, except over built-in concepts.</summary>
sealed class SchemeDraft
{
    readonly Dictionary<string, SourcedConcept> concepts = new(StringComparer.Ordinal);
    readonly Dictionary<string, (string File, Hedge Hedge)> hedges = new(StringComparer.Ordinal);

    internal List<VocabularyRemark> Faults { get; } = [];

    internal List<WordList> WordLists { get; } = [];

    internal void Add(string file, Concept concept)
    {
        if (concepts.TryGetValue(concept.Id, out var other) && !other.IsBuiltIn)
        {
            Faults.Add(new(file, concept.Id, $"'{concept.Id}' is defined twice, also in '{other.File}': keep one of them."));
            return;
        }

        concepts[concept.Id] = new(file, concept);
    }

    internal void Add(string file, Hedge hedge)
    {
        if (hedges.TryGetValue(hedge.Id, out var other) && other.File != SourcedConcept.BuiltInFile)
        {
            Faults.Add(new(file, hedge.Id, $"The hedge '{hedge.Id}' is defined twice, also in '{other.File}': keep one of them."));
            return;
        }

        hedges[hedge.Id] = (file, hedge);
    }

    internal ConceptScheme Build()
    {
        BroaderChains.Mend(concepts, Faults);
        return new ConceptScheme(concepts.Values, new HedgeTable(hedges.Values.Select(entry => entry.Hedge)), WordLists);
    }
}
