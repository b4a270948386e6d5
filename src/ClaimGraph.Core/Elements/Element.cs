namespace ClaimGraph.Elements;

/// <summary>A node or a relationship.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Values">The values of its properties, in the order of the kind's keys; null where there is none.</param>
public abstract record Element(ElementKind Kind, IReadOnlyList<object?> Values);
