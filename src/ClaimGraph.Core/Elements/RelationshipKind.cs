namespace ClaimGraph.Elements;

/// <summary>A kind of relationship, between nodes of two kinds.</summary>
/// <param name="Name">The type.</param>
/// <param name="From">The kind of the nodes where it begins.</param>
/// <param name="To">The kind of the nodes where it ends.</param>
/// <param name="Keys">The properties, in order.</param>
public record RelationshipKind(string Name, NodeKind From, NodeKind To, IReadOnlyList<PropertyKey> Keys) : ElementKind(Name, Keys)
{
    /// <summary>A relationship without properties between two nodes, named by their ids.</summary>
    public Relationship Join(string from, string to) => new(this, from, to, []);
}

/// <summary>A kind of relationship with the table of its properties.</summary>
/// <typeparam name="T">What a relationship shows.</typeparam>
public sealed record RelationshipKind<T>(string Name, NodeKind From, NodeKind To, PropertyTable<T> Table)
    : RelationshipKind(Name, From, To, Table.Keys)
{
    /// <summary>A relationship between two nodes, named by their ids.</summary>
    public Relationship Join(string from, string to, T thing) => new(this, from, to, Table.Values(thing));
}
