using System.Buffers;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>
/// The report as CSV (RFC 4180, CRLF, UTF-8) with one conflict a row, the worst question first. Columns: <c>severity</c>, <c>rule</c>,
/// <c>reason</c>, <c>gap</c>, <c>ratio</c>, <c>question</c>, <c>question_id</c>, and for both sides, <c>from_</c> and <c>to_</c>: <c>value</c>,
/// <c>when</c>, <c>outlets</c> (joined by "; "), <c>origins</c> (a count), <c>outlet</c>, <c>speaker</c>, <c>quote</c>, <c>article</c>, <c>published</c>,
/// <c>position</c>, <c>ref</c>, and <c>question</c>. From <c>outlet</c> to <c>published</c>, and the <c>ref</c>, are those of the side's first claim
/// with a quote, or else of its first claim.
/// </summary>
/// <remarks>Text cells are made safe by <see cref="CsvText"/>; the numbers gap, ratio and origins are written as numbers.</remarks>
sealed class CsvReportWriter : IReportWriter
{
    static readonly string[] shared = ["severity", "rule", "reason", "gap", "ratio", "question", "question_id"];
    static readonly string[] side =
        ["value", "when", "outlets", "origins", "outlet", "speaker", "quote", "article", "published", "position", "ref", "question"];

    readonly CsvTable csv;
    readonly LinksOnce links = new();

    internal CsvReportWriter(IBufferWriter<byte> output, bool bom) => csv = new CsvTable(output, bom);

    public void Begin(GraphSummary summary, ReportFilter filter)
    {
        foreach (var name in shared) csv.Plain(name);
        foreach (var name in side) csv.Plain("from_" + name);
        foreach (var name in side) csv.Plain("to_" + name);
        csv.EndRow();
        csv.Flush();
    }

    public void Write(QuestionView question)
    {
        var sides = new Sides(question);
        foreach (var link in links.Of(question))
        {
            if (link.Verdict != Verdict.ConflictsWith) continue;
            csv.Plain(link.Severity?.ToName());
            csv.Text(link.Rule);
            csv.Text(link.Reason);
            csv.Plain(Measure.Round(link.Gap));
            csv.Plain(Measure.Round(link.Ratio));
            csv.Text(question.Question.Label);
            csv.Plain(question.Question.Id.ToString());
            WriteSide(sides.Of(link.From));
            WriteSide(sides.Of(link.To));
            csv.EndRow();
        }

        csv.Flush();
    }

    public void End(ReportTail tail) => csv.Flush();

    public void Dispose() => csv.Dispose();

    void WriteSide(OtherPosition side)
    {
        var position = side.View.Position;
        var backing = Backing.Of(side.View);
        var claim = Sides.FirstQuoted(side.View)?.Claim;
        csv.Text(Words.Value(position));
        csv.Text(Words.When(position));
        csv.Text(string.Join("; ", backing.Outlets));
        csv.Plain(backing.Origins);
        csv.Text(claim?.Outlet);
        csv.Text(claim?.Speaker);
        csv.Text(claim?.Quote?.Text);
        csv.Text(claim?.Article.Key);
        csv.Text(claim?.Article.Published.ToString());
        csv.Plain(position.Id.ToString());
        csv.Text(claim?.Ref);
        csv.Text(side.Question.Label);
    }
}
