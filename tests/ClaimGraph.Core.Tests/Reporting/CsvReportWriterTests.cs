using System.Globalization;
using System.Text;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimGraph.Tests.Reporting;

public sealed class CsvReportWriterTests
{
    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileText_IsNoFormulaAndReadsBack(string text)
    {
        var report = await Reports.TextAsync(Hostile.Graph(text), ReportFormat.Csv);

        var row = Read(report).ShouldHaveSingleItem();
        foreach (var column in new[] { "rule", "reason", "from_outlet", "from_speaker", "from_quote", "from_article", "from_ref", "to_quote" })
        {
            IsFormula(row[column]).ShouldBeFalse(column);
            Undo(row[column]).ShouldBe(Visible(text), column);
        }

        (row["gap"], row["ratio"], row["severity"]).ShouldBe(("1", "2", "major"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData(" =1")]
    [InlineData("\u00a0@x")]
    [InlineData("\ufeff+1")]
    [InlineData("\n-1")]
    [InlineData("\t1")]
    [InlineData("＝1")]
    public async Task Write_Formula_IsPrefixedAndQuoted(string text) =>
        (await Reports.TextAsync(Hostile.Graph(text), ReportFormat.Csv)).ShouldContain($",\"'{text}\",");

    [Fact]
    public async Task Write_Sample_HasCrLfAndOneRowAConflict()
    {
        var report = await Reports.TextAsync(SampleGraph.Create(), ReportFormat.Csv);

        report.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        var rows = Read(report);
        rows.Select(row => row["severity"]).ShouldBe(["extreme", "minor"]);
        (rows[0]["from_outlets"], rows[0]["from_origins"], rows[0]["gap"], rows[0]["ratio"]).ShouldBe(("delta-daily; river-post", "1", "380", "4.16667"));
        rows[1]["ratio"].ShouldBe("");
    }

    [Fact]
    public async Task Write_ConflictOfTwoQuestions_NamesBoth()
    {
        var (whole, part) = (Say.Count("a", 10, 10), Say.Count("b", 20, 20, who: "isis-women"));
        var graph = new ReportGraph().Add(whole, part).Link(part, Verdict.ConflictsWith, whole, "part-exceeds-whole", "x", Severity.Extreme);

        var row = Read(await Reports.TextAsync(graph, ReportFormat.Csv)).ShouldHaveSingleItem();

        row["from_question"].ShouldContain("isis-women");
        row["to_question"].ShouldContain("isis-members");
    }

    [Fact]
    public async Task Write_Bom_BeginsWithOne()
    {
        var (bytes, _) = await Reports.WriteAsync(SampleGraph.Create(), ReportFormat.Csv, bom: true);
        var (plain, _) = await Reports.WriteAsync(SampleGraph.Create(), ReportFormat.Csv);

        bytes.ShouldBe([.. Encoding.UTF8.GetPreamble(), .. plain]);
    }

    // Line breaks and tabs stay in cells; all else that would not show is shown.
    static string Visible(string text) => string.Concat(text.Select(c => c is '\r' or '\n' or '\t' or '\u2028' ? c.ToString() : TerminalText.Show(c.ToString())));

    static bool IsFormula(string cell)
    {
        if (cell.Length > 0 && cell[0] is '\t' or '\r' or '\n') return true;
        var seen = cell.TrimStart().TrimStart('\u00a0', '\ufeff', '\u200e', '\n').TrimStart();
        return seen.Length > 0 && "=+-@＝＋－＠".Contains(seen[0], StringComparison.Ordinal);
    }

    static string Undo(string cell) => cell.Length > 0 && cell[0] == '\'' && IsFormula(cell.TrimStart('\'')) ? cell[1..] : cell;

    static List<Dictionary<string, string>> Read(string report)
    {
        using var csv = new CsvReader(new StringReader(report), new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!, StringComparer.Ordinal));
        return rows;
    }
}
