using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Tests.Reporting;

/// <summary>Reports as text.</summary>
static class Reports
{
    static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static async Task<string> TextAsync(IGraphReader graph, ReportFormat format, ReportFilter? filter = null, bool bom = false)
    {
        var (bytes, _) = await WriteAsync(graph, format, filter, bom);
        return strict.GetString(bytes);
    }

    internal static async Task<(byte[] Bytes, ReportOutcome Outcome)> WriteAsync(IGraphReader graph, ReportFormat format, ReportFilter? filter = null, bool bom = false)
    {
        using var stream = new MemoryStream();
        var outcome = await DiscrepancyReport.WriteAsync(graph, new ReportOptions(format, filter ?? ReportFilter.None) { Bom = bom }, stream, TestContext.Current.CancellationToken);
        return (stream.ToArray(), outcome);
    }
}
