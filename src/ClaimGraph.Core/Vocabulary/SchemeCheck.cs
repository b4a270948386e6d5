namespace ClaimGraph.Vocabulary;

/// <summary>Looks for what may be a slip in a vocabulary. Linear in its size.</summary>
static class SchemeCheck
{
    internal static IReadOnlyList<VocabularyRemark> Remarks(ConceptScheme scheme, IReadOnlyList<SourcedConcept> sources)
    {
        var remarks = new List<VocabularyRemark>();
        // The built-in ones first: of two that look alike, one's own is the one to look at.
        var ordered = sources.OrderBy(source => !source.IsBuiltIn).ToList();
        AddLookAlikes(ordered, remarks);
        foreach (var source in ordered)
        {
            if (source.Concept.PrefLabel.IsEmpty) Add(remarks, source, "It has no label: add 'prefLabel' with \"ar\" and \"en\".");
            AddRelationRemarks(scheme, source, remarks);
        }

        return InOrder(remarks);
    }

    internal static IReadOnlyList<VocabularyRemark> InOrder(IEnumerable<VocabularyRemark> remarks) =>
        [.. remarks.OrderBy(remark => remark.File, StringComparer.Ordinal)
            .ThenBy(remark => remark.Concept, StringComparer.Ordinal)
            .ThenBy(remark => remark.Message, StringComparer.Ordinal)];

    static void AddLookAlikes(List<SourcedConcept> sources, List<VocabularyRemark> remarks)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var labels = new Dictionary<(ConceptType Type, string Skeleton), string>();
        foreach (var source in sources)
        {
            var id = source.Concept.Id;
            var skeleton = Skeleton.Of(id);
            if (!ids.TryAdd(skeleton, id)) Add(remarks, source, $"The id looks like '{ids[skeleton]}': use one id where both mean the same.");
            foreach (var label in Labels(source.Concept))
            {
                var key = (source.Concept.Type, Skeleton.Of(label));
                if (!labels.TryAdd(key, id) && labels[key] != id)
                    Add(remarks, source, $"The label '{label}' looks like one of '{labels[key]}': make one concept of both, or tell the labels apart.");
            }
        }
    }

    static void AddRelationRemarks(ConceptScheme scheme, SourcedConcept source, List<VocabularyRemark> remarks)
    {
        var concept = source.Concept;
        if (concept.Broader is { } broader) AddRelationRemark(scheme, source, "broader", broader, remarks);
        foreach (var related in concept.Related)
        {
            if (related == concept.Id) Add(remarks, source, "It is related to itself: take that out.");
            else AddRelationRemark(scheme, source, "related", related, remarks);
        }
    }

    static void AddRelationRemark(ConceptScheme scheme, SourcedConcept source, string member, string id, List<VocabularyRemark> remarks)
    {
        if (scheme.Find(id) is not { } other) Add(remarks, source, $"Nobody defines its {member} '{id}': add that concept, or mend the id.");
        else if (!Fits(source.Concept.Type, other.Type))
            Add(remarks, source, $"Its {member} '{id}' is of the type {Word(other.Type)}, itself of the type {Word(source.Concept.Type)}: check that this is meant.");
    }

    // A spokesman belongs to a party or to an outlet.
    static bool Fits(ConceptType type, ConceptType other) =>
        type == other || (type == ConceptType.Speaker && other is ConceptType.Party or ConceptType.Outlet);

    static IEnumerable<string> Labels(Concept concept) => concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(labels => labels));

    static string Word(ConceptType type) => type.ToString().ToLowerInvariant();

    static void Add(List<VocabularyRemark> remarks, SourcedConcept source, string message) => remarks.Add(new(source.File, source.Concept.Id, message));
}
