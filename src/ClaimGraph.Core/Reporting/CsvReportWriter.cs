using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using CsvHelper;
using CsvHelper.Configuration;

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

    static readonly SearchValues<char> quoted = SearchValues.Create(" \",\r\n\t");

    static readonly CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that was made safe begins with an apostrophe: quoted, it is plain text for every program.
        ShouldQuote = cell => cell.Field is { Length: > 0 } field && (field[0] == '\'' || field.AsSpan().ContainsAny(quoted)),
    };

    readonly IBufferWriter<byte> output;
    readonly StringWriter text = new(CultureInfo.InvariantCulture);
    readonly CsvWriter csv;
    readonly bool bom;

    internal CsvReportWriter(IBufferWriter<byte> output, bool bom)
    {
        this.output = output;
        this.bom = bom;
        csv = new CsvWriter(text, configuration);
    }

    public void Begin(GraphSummary summary, ReportFilter filter)
    {
        if (bom) output.Write(Encoding.UTF8.Preamble);
        foreach (var name in shared) csv.WriteField(name);
        foreach (var name in side) csv.WriteField("from_" + name);
        foreach (var name in side) csv.WriteField("to_" + name);
        csv.NextRecord();
        Flush();
    }

    public void Write(QuestionView question)
    {
        var sides = new Sides(question);
        foreach (var link in question.Links)
        {
            if (link.Verdict != Verdict.ConflictsWith) continue;
            csv.WriteField(link.Severity?.ToName());
            Text(link.Rule);
            Text(link.Reason);
            csv.WriteField(Measure.Round(link.Gap));
            csv.WriteField(Measure.Round(link.Ratio));
            Text(question.Question.Label);
            csv.WriteField(question.Question.Id.ToString());
            WriteSide(sides.Of(link.From));
            WriteSide(sides.Of(link.To));
            csv.NextRecord();
        }

        Flush();
    }

    public void End(ReportTail tail) => Flush();

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }

    void WriteSide(OtherPosition side)
    {
        var position = side.View.Position;
        var backing = Backing.Of(side.View);
        var claim = Sides.FirstQuoted(side.View)?.Claim;
        Text(Words.Value(position));
        Text(Words.When(position));
        Text(string.Join("; ", backing.Outlets));
        csv.WriteField(backing.Origins);
        Text(claim?.Outlet);
        Text(claim?.Speaker);
        Text(claim?.Quote?.Text);
        Text(claim?.Article.Key);
        Text(claim?.Article.Published.ToString());
        csv.WriteField(position.Id.ToString());
        Text(claim?.Ref);
        Text(side.Question.Label);
    }

    void Text(string? cell) => csv.WriteField(cell is null ? null : CsvText.Cell(cell));

    void Flush()
    {
        csv.Flush();
        foreach (var chunk in text.GetStringBuilder().GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
        text.GetStringBuilder().Clear();
    }
}
