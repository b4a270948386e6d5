using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Reports;

/// <summary>Writes a report and shows how far it is.</summary>
static class ReportFile
{
    /// <summary>Writes a report into a file, whole or not at all.</summary>
    internal static Task<ReportOutcome> WriteAsync(Invocation invocation, IGraphReader graph, ReportOptions options, string path, CancellationToken cancellationToken) =>
        AtomicFile.WriteAsync(path, stream => WriteAsync(invocation, graph, options, stream, Output.Safe(path), cancellationToken));

    /// <summary>Writes a report into a stream.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="options">The format and which questions are shown.</param>
    /// <param name="stream">Where the bytes go.</param>
    /// <param name="name">What it is called beside the bar, safe to show.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async Task<ReportOutcome> WriteAsync(
        Invocation invocation, IGraphReader graph, ReportOptions options, Stream stream, string name, CancellationToken cancellationToken)
    {
        await using var progress = ProgressViews.Start(invocation.Output, invocation.Time, "question");
        var told = options with { OnProgress = (done, all) => progress.Show(new ProgressStep(name, all == 0 ? null : (double)done / all, done)) };
        return await DiscrepancyReport.WriteAsync(graph, told, stream, cancellationToken);
    }
}
