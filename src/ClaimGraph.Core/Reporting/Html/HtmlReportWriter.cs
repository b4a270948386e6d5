using System.Buffers;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>
/// The report as one web page: a summary, the conflicts by severity, then what is undecided, updated, agreed and said once, the outlets, the rejected
/// lines, the method, and how the report was made. It needs no script, no network and no other file.
/// </summary>
sealed class HtmlReportWriter(IBufferWriter<byte> output, ReportProvenance provenance) : IReportWriter
{
    // As many as a reader goes through. Browsers draw a hundred thousand elements at once, and a question takes a hundred.
    const int WholeQuestions = 200;

    readonly HtmlText html = new(output);
    long number;
    long claims;
    long rejected;
    int section = -1;
    bool isWhole;

    public void Begin(GraphSummary summary, ReportFilter filter)
    {
        rejected = summary.Rejections;
        isWhole = filter == ReportFilter.None;
        HtmlFrame.WriteBegin(html);
        HtmlSummary.Write(html, summary, filter);
        html.Flush();
    }

    public void Write(QuestionView question)
    {
        // What is loaded meanwhile may move a question; sections only go forward.
        BeginSection(Math.Max(section, ReportSection.IndexOf(question)));
        var card = new HtmlCard(html, question, isWhole);
        if (++number == WholeQuestions + 1) WriteBriefNote();
        if (number <= WholeQuestions) card.Write(number);
        else card.WriteBrief(number);
        claims += question.Positions.Sum(view => view.Claims.Length);
        html.Flush();
    }

    public void End(ReportTail tail)
    {
        BeginSection(ReportSection.All.Count);
        HtmlOutlets.Write(html, tail.Outlets);
        HtmlRejections.Write(html, tail.Rejections, rejected);
        html.WriteOwn(HtmlFrame.Resource("method.html"));
        HtmlFoot.Write(html, provenance, tail.Loads, number, claims);
        HtmlFrame.WriteEnd(html);
        html.Flush();
    }

    public void Dispose()
    {
    }

    // Sections without a question are written too: that there is no extreme conflict is worth knowing, and every link finds its end.
    void BeginSection(int next)
    {
        if (next == section) return;
        if (section >= 0) html.Write($"</section>\n");
        for (section++; section < next; section++)
        {
            WriteHeading(ReportSection.All[section]);
            html.Write($"<p>{(isWhole ? "None." : "None that the filter lets through.")}</p></section>\n");
        }

        if (next < ReportSection.All.Count) WriteHeading(ReportSection.All[next]);
    }

    void WriteBriefNote() =>
        html.Write($"<p class=\"filter\">The {WholeQuestions} questions above are drawn in whole. From here on they are brief: unfold one for its words. <code>claimgraph report --question</code> and the other filters draw in whole what they let through.</p>\n");

    void WriteHeading(ReportSection part) =>
        html.Write($"<section id=\"{part.Id}\" class=\"questions\" aria-labelledby=\"h-{part.Id}\"><h2 id=\"h-{part.Id}\">{part.Title}</h2>\n<p class=\"intro\">{part.Intro} <span class=\"query\">Query: <code>claimgraph query {part.Query}</code></span></p>\n");
}
