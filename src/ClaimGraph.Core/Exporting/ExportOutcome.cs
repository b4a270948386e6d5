namespace ClaimGraph.Exporting;

/// <summary>What an export holds.</summary>
/// <param name="Claims">How many claims.</param>
/// <param name="Positions">How many positions.</param>
/// <param name="Links">How many links between positions.</param>
public sealed record ExportOutcome(long Claims, long Positions, long Links);
