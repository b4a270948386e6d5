using ClaimGraph.Comparison;

namespace ClaimGraph.Reporting;

/// <summary>What a report found.</summary>
/// <param name="Questions">The questions shown.</param>
/// <param name="Conflicts">The conflicts shown.</param>
/// <param name="Worst">The severity of the worst conflict shown; null when there is none.</param>
public sealed record ReportOutcome(long Questions, long Conflicts, Severity? Worst);
