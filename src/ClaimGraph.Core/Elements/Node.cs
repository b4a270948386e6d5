namespace ClaimGraph.Elements;

/// <summary>A node.</summary>
public sealed record Node(NodeKind NodeKind, IReadOnlyList<object?> Values) : Element(NodeKind, Values)
{
    /// <summary>What names it among the nodes of its kind.</summary>
    public string Id => (string)Values[0]!;
}
