namespace ClaimGraph.Elements;

/// <summary>A kind of node or relationship. The kinds are a closed list: <see cref="Nodes"/> and <see cref="Relationships"/>.</summary>
/// <param name="Name">The label of nodes, the type of relationships.</param>
/// <param name="Keys">The properties, in order.</param>
public abstract record ElementKind(string Name, IReadOnlyList<PropertyKey> Keys);
