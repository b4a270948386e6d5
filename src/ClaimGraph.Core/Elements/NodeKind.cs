namespace ClaimGraph.Elements;

/// <summary>A kind of node. Its first property is always <c>id</c>, which names a node among those of its kind.</summary>
public record NodeKind(string Name, IReadOnlyList<PropertyKey> Keys) : ElementKind(Name, Keys);

/// <summary>A kind of node with the table of its properties.</summary>
/// <typeparam name="T">What a node shows.</typeparam>
public sealed record NodeKind<T>(string Name, PropertyTable<T> Table) : NodeKind(Name, Table.Keys)
{
    /// <summary>The node that shows a thing.</summary>
    public Node Of(T thing) => new(this, Table.Values(thing));
}
