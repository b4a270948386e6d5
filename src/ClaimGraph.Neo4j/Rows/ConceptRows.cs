using ClaimGraph.Elements;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Concepts as parameters.</summary>
static class ConceptRows
{
    /// <summary>The parameters of write-concepts.cypher.</summary>
    internal static Dictionary<string, object?> Write(ConceptNode concept) => NodeRows.Write(Nodes.Concept.Table, concept);

    /// <summary>The parameters of write-broader.cypher.</summary>
    internal static Dictionary<string, object?> Write((string Concept, string Broader) step) => new(StringComparer.Ordinal)
    {
        ["narrower"] = NodeKey.Of(step.Concept),
        ["broader"] = NodeKey.Of(step.Broader),
    };
}
