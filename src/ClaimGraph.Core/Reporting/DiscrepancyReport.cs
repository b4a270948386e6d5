using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>The discrepancy report: questions with their positions, quotes, links and consensus, the worst conflicts first.</summary>
/// <remarks>The same graph gives the same bytes, whatever holds it and however it was loaded: no clock, no address, one order.</remarks>
public static class DiscrepancyReport
{
    /// <summary>Writes a report as UTF-8, question by question, in bounded memory.</summary>
    public static Task<ReportOutcome> WriteAsync(IGraphReader graph, ReportOptions options, Stream output, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
