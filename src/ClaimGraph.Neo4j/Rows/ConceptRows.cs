using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>The concepts of new questions as parameters, each once.</summary>
static class ConceptRows
{
    /// <summary>The parameters of write-concepts.cypher.</summary>
    internal static List<object?> Write(IEnumerable<NewQuestion> questions) =>
    [
        .. questions.SelectMany(added => added.Concepts).SelectMany(concept => concept.Broader.Prepend(concept.Concept))
            .DistinctBy(concept => concept.Id, StringComparer.Ordinal)
            .Select(concept => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["id"] = NodeKey.Of(concept.Id),
                ["label"] = concept.Label,
                ["labelAr"] = concept.ArabicLabel,
            }),
    ];

    /// <summary>The parameters of write-broader.cypher.</summary>
    internal static List<object?> WriteBroader(IEnumerable<NewQuestion> questions) =>
    [
        .. questions.SelectMany(added => added.Concepts)
            .SelectMany(concept => concept.Broader.Prepend(concept.Concept).Zip(concept.Broader, (narrower, broader) => (Narrower: narrower.Id, Broader: broader.Id)))
            .Distinct()
            .Select(pair => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["narrower"] = NodeKey.Of(pair.Narrower),
                ["broader"] = NodeKey.Of(pair.Broader),
            }),
    ];
}
