namespace ClaimGraph.Graph;

/// <summary>A concept as the graph shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its English label, or else its id.</param>
/// <param name="ArabicLabel">Its Arabic label; null when there is none.</param>
public sealed record ConceptNode(string Id, string Label, string? ArabicLabel);
