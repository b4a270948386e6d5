using System.Buffers;
using ClaimGraph.Graph;
using ClaimGraph.Reporting.Html;

namespace ClaimGraph.Reporting;

/// <summary>Writes a report in one format. Called in the order of the members; what is written goes to a buffer that is emptied between calls.</summary>
interface IReportWriter : IDisposable
{
    /// <summary>Writes what stands before the questions.</summary>
    void Begin(GraphSummary summary, ReportFilter filter);

    /// <summary>Writes one question, whose parts stand in the order of <see cref="ViewOrder"/>.</summary>
    void Write(QuestionView question);

    /// <summary>Writes what stands after the questions.</summary>
    void End(ReportTail tail);

    /// <summary>The writer of a format.</summary>
    static IReportWriter Of(ReportOptions options, IBufferWriter<byte> output) => options.Format switch
    {
        ReportFormat.Json => new JsonReportWriter(output),
        ReportFormat.Csv => new CsvReportWriter(output, options.Bom),
        ReportFormat.Html => new HtmlReportWriter(output, options.Provenance),
        _ => new MarkdownReportWriter(output),
    };
}
