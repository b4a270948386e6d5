using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimGraph.Tests.Reporting;

public sealed class MarkdownReportWriterTests
{
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseGridTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseAlertBlocks().Build();

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileTextInEveryField_MakesTheElementsOfPlainText(string text)
    {
        var report = await Reports.TextAsync(Hostile.Graph(text), ReportFormat.Markdown);

        // An address of the web is linked, on purpose; everything else builds what a harmless word builds.
        var address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        var harmless = await Reports.TextAsync(Hostile.Graph(address ? "https://plain.example" : "plain"), ReportFormat.Markdown);
        Elements(report).ShouldBe(Elements(harmless), report);
        report.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
    }

    [Theory]
    [InlineData("https://a.example/x?a=1&b=2#c", "https://a.example/x?a=1&b=2#c")]
    [InlineData("https://a.example/(x) y", "https://a.example/%28x%29%20y")]
    [InlineData("https://a.example/الباغوز", "https://a.example/%D8%A7%D9%84%D8%A8%D8%A7%D8%BA%D9%88%D8%B2")]
    [InlineData("http://a.example/?&copy;", "http://a.example/?&copy%3B")]
    [InlineData("https://a.example/)![x](http://b.example", "https://a.example/%29![x]%28http://b.example")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//a.example", null)]
    [InlineData("/\\a.example", null)]
    [InlineData("https://user:word@a.example/", null)]
    [InlineData("https://аpple.example/", null)]
    [InlineData("file:///etc/passwd", null)]
    public async Task Write_Address_LinksOnlyTheWeb(string url, string? target)
    {
        var report = await Reports.TextAsync(new ReportGraph().Add(Say.Count("a", 1, 1, "one", url: url)), ReportFormat.Markdown);

        var links = Markdown.Parse(report, pipeline).Descendants<LinkInline>().ToList();
        if (target is null) links.ShouldBeEmpty();
        else links.ShouldHaveSingleItem().Url.ShouldBe(target);
    }

    [Fact]
    public async Task Begin_EmptyGraph_KeepsOurOwnWordsWithinAHundredColumns()
    {
        var report = await Reports.TextAsync(new ReportGraph(), ReportFormat.Markdown);

        report.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public async Task Write_ArabicQuote_StandsAloneOnItsLine()
    {
        var report = await Reports.TextAsync(SampleGraph.Create(), ReportFormat.Markdown);

        report.Split('\n').ShouldContain(line => line == "> سلّم 120 عنصراً أنفسهم");
    }

    [Fact]
    public async Task Write_BidiOverride_ShowsAToken() =>
        (await Reports.TextAsync(Hostile.Graph("a\u202eb"), ReportFormat.Markdown)).ShouldContain("> a⟦U+202E⟧b\n");

    [Fact]
    public async Task Write_Filter_SaysWhatIsShown()
    {
        var filter = new ReportFilter { Outlet = "*a*", Places = new HashSet<string>(StringComparer.Ordinal) { "y", "x" }, AtLeast = Severity.Major, When = DateSpan.Parse("2019-02~"), Question = "q" };

        var report = await Reports.TextAsync(SampleGraph.Create(), ReportFormat.Markdown, filter);

        report.ShouldContain("question q; outlet \\*a\\*; place x or y; time about 2019-02; conflicts from major on.");
        report.ShouldContain("No question to show.");
    }

    static List<string> Elements(string markdown) =>
        [.. Markdown.Parse(markdown, pipeline).Descendants().Where(one => one is not LiteralInline).Select(one => one.GetType().Name)];
}
