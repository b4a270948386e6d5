namespace ClaimGraph.Elements;

/// <summary>A property that the nodes or relationships of a kind may have.</summary>
/// <param name="Name">Its name, letters only.</param>
/// <param name="Type">What its values are.</param>
public sealed record PropertyKey(string Name, PropertyType Type);
