using System.Text;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;
using ClaimGraph.Tests.Loading;

namespace ClaimGraph.Tests.Reporting;

/// <summary>A conflict of two questions is one of both: whoever asks for either must see it.</summary>
public sealed class FarEndTests
{
    // 300 in the town and 100 in its province at one time: the part exceeds its whole.
    static readonly string[] lines =
    [
        Line("town-paper", "raqqa", 300, "three hundred left the town"),
        Line("province-paper", "raqqa-governorate", 100, "one hundred left the province"),
    ];

    [Theory]
    [InlineData("at raqqa (", ReportFormat.Markdown)]
    [InlineData("at raqqa-governorate (", ReportFormat.Markdown)]
    [InlineData("at raqqa (", ReportFormat.Html)]
    [InlineData("at raqqa-governorate (", ReportFormat.Html)]
    [InlineData("at raqqa (", ReportFormat.Csv)]
    [InlineData("at raqqa-governorate (", ReportFormat.Csv)]
    [InlineData("at raqqa (", ReportFormat.Json)]
    [InlineData("at raqqa-governorate (", ReportFormat.Json)]
    public async Task Report_OfEitherQuestion_ShowsTheConflictOnce(string question, ReportFormat format)
    {
        var (text, outcome) = await ReportAsync(format, new ReportFilter { Question = question });

        outcome.ShouldBe(new ReportOutcome(1, 1, Severity.Extreme));
        text.ShouldContain("part-exceeds-whole");
        if (format == ReportFormat.Json) return;
        text.ShouldContain("three hundred left the town");
        text.ShouldContain("one hundred left the province");
    }

    [Theory]
    [InlineData(ReportFormat.Markdown, 2)]
    [InlineData(ReportFormat.Csv, 1)]
    [InlineData(ReportFormat.Json, 1)]
    public async Task Report_OfBoth_CountsTheConflictOnce(ReportFormat format, int times)
    {
        var (text, outcome) = await ReportAsync(format, ReportFilter.None);

        outcome.ShouldBe(new ReportOutcome(2, 1, Severity.Extreme));
        text.Split("part-exceeds-whole").Length.ShouldBe(1 + times);
    }

    [Fact]
    public async Task FilteredPage_HasNoLinkThatLeadsNowhere()
    {
        var (text, _) = await ReportAsync(ReportFormat.Html, new ReportFilter { Question = "at raqqa (" });
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);

        foreach (var link in page.QuerySelectorAll("a[href^='#']")) page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml);
    }

    static async Task<(string Text, ReportOutcome Outcome)> ReportAsync(ReportFormat format, ReportFilter filter)
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(1_000, [lines]);
        using var output = new MemoryStream();
        var outcome = await DiscrepancyReport.WriteAsync(shelf.Graph, new ReportOptions(format, filter), output, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.ToArray()), outcome);
    }

    static string Line(string outlet, string place, int count, string quote) =>
        $$$"""{"outlet":"{{{outlet}}}","article":{"id":"{{{outlet}}}-1","published":"2019-03-02"},"quote":{"text":"{{{quote}}}"},"kind":"quantity","about":{"action":"left","who":"civilians","where":"{{{place}}}","unit":"person","scope":"total","when":"2019-03-01"},"value":{"min":{{{count}}},"max":{{{count}}}}}""";
}
