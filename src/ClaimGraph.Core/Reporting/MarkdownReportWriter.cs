using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>
/// The report as Markdown for people: a summary, then the questions under the severity of their worst conflict, then the rejected lines.
/// Each question shows its consensus, its conflicts with the words of both sides, its other links, and all its positions with their claims.
/// </summary>
sealed class MarkdownReportWriter(IBufferWriter<byte> output) : IReportWriter
{
    readonly StringBuilder text = new();
    string section = "";
    long rejected;
    int number;

    public void Begin(GraphSummary summary, ReportFilter filter)
    {
        rejected = summary.Rejections;
        Line("# Discrepancy report");
        Line();
        Line($"{Words.Count(summary.Claims, "claim")} of {Words.Count(summary.Outlets, "outlet")}, in {Words.Count(summary.Articles, "article")}, "
            + $"from {Words.Count(summary.Origins, "independent origin")}:");
        Line($"{Words.Count(summary.Positions, "position")} on {Words.Count(summary.Questions, "question")}.");
        Line();
        Line($"- **{Words.Count(summary.Links[Verdict.ConflictsWith], "conflict")}**: {summary.Conflicts[Severity.Extreme]:#,##0} extreme, "
            + $"{summary.Conflicts[Severity.Major]:#,##0} major, {summary.Conflicts[Severity.Minor]:#,##0} minor");
        Line($"- **{summary.Links[Verdict.Undecided]:#,##0} undecided**: near enough to show, not enough to judge");
        Line($"- {Words.Count(summary.Links[Verdict.Updates], "update")}, {Words.Count(summary.Links[Verdict.Includes], "inclusion")}, "
            + $"{Words.Count(summary.Links[Verdict.Refines], "refinement")}, {Words.Count(summary.Links[Verdict.AgreesWith], "agreement")}");
        Line($"- {Words.Count(rejected, "rejected line")}{(rejected == 0 ? "" : ", at the end of this report")}");
        Line();
        Line("In a conflict both sides cannot be true; this report does not say which is. Ten reprints of one");
        Line("statement count as ten outlets and one origin. The best answer is the one with the most origins.");
        WriteFilter(filter);
        Flush();
    }

    public void Write(QuestionView question)
    {
        BeginSection(ViewOrder.Worst(question), question.Links.Any(link => link.Verdict == Verdict.Undecided));
        new MarkdownQuestion(text, question, ++number).Write();
        Flush();
    }

    public void End(ReportTail tail)
    {
        if (number == 0)
        {
            Line();
            Line("No question to show.");
        }

        if (tail.Rejections.Count > 0) WriteRejections(tail.Rejections);
        Flush();
    }

    public void Dispose() => text.Clear();

    void WriteFilter(ReportFilter filter)
    {
        if (filter == ReportFilter.None) return;
        Line();
        Line("The counts above are of the whole graph. Shown below are only questions that match:");
        Line($"{FilterWords.Join(filter, MarkdownText.Inline)}.");
    }

    void BeginSection(Severity? worst, bool undecided)
    {
        var title = (worst, undecided) switch
        {
            (Severity.Extreme, _) => "Extreme conflicts",
            (Severity.Major, _) => "Major conflicts",
            (Severity.Minor, _) => "Minor conflicts",
            (_, true) => "Undecided",
            _ => "No conflict",
        };
        if (title == section) return;
        section = title;
        Line();
        Line($"## {title}");
    }

    void WriteRejections(IReadOnlyList<RejectionView> rejections)
    {
        Line();
        Line("## Rejected lines");
        Line();
        Line($"{rejected:#,##0} could not be read and left nothing in the graph. Mend them and load again.");
        Line();
        foreach (var one in rejections)
        {
            var member = one.Member is null ? "" : $", member {MarkdownText.Inline(one.Member)}";
            Line($"- file {MarkdownText.Inline(one.File)}, line {one.Line}{member}: {MarkdownText.Inline(one.Reason)}");
        }

        if (rejected > rejections.Count) Line($"- and {rejected - rejections.Count:#,##0} more");
    }

    void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    void Line(string line = "") => text.Append(line).Append('\n');

    void Flush()
    {
        foreach (var chunk in text.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
        text.Clear();
    }
}
