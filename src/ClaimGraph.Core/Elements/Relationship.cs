namespace ClaimGraph.Elements;

/// <summary>A relationship.</summary>
/// <param name="RelationshipKind">Its kind.</param>
/// <param name="From">The id of the node where it begins.</param>
/// <param name="To">The id of the node where it ends.</param>
/// <param name="Values">The values of its properties.</param>
public sealed record Relationship(RelationshipKind RelationshipKind, string From, string To, IReadOnlyList<object?> Values)
    : Element(RelationshipKind, Values);
