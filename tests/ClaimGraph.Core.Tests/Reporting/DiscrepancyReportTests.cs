using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;

namespace ClaimGraph.Tests.Reporting;

public sealed class DiscrepancyReportTests
{
    [Theory]
    [InlineData(ReportFormat.Markdown, "md")]
    [InlineData(ReportFormat.Json, "json")]
    [InlineData(ReportFormat.Csv, "csv")]
    [InlineData(ReportFormat.Html, "html")]
    public async Task WriteAsync_Sample_MatchesApproved(ReportFormat format, string extension)
    {
        var report = await Reports.TextAsync(SampleGraph.Create(), format);

        report.ShouldMatchApproved(config => config.NoDiff().WithFileExtension(extension).LocateTestMethodUsingAttribute<TheoryAttribute>());
    }

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Html)]
    public async Task WriteAsync_AnyOrderOfTheGraph_GivesTheSameBytes(ReportFormat format)
    {
        var (expected, _) = await Reports.WriteAsync(SampleGraph.Create(), format);

        for (var order = 1ul; order <= 25; order++)
        {
            var (bytes, _) = await Reports.WriteAsync(SampleGraph.Create().InOrder(unchecked(order * 0x9E3779B97F4A7C15)), format);
            bytes.ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Html)]
    public async Task WriteAsync_ArabicCulture_GivesTheSameBytes(ReportFormat format)
    {
        var (expected, _) = await Reports.WriteAsync(SampleGraph.Create(), format);
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            var (bytes, _) = await Reports.WriteAsync(SampleGraph.Create(), format);
            bytes.ShouldBe(expected);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task WriteAsync_Sample_CountsWhatIsShown()
    {
        var (_, outcome) = await Reports.WriteAsync(SampleGraph.Create(), ReportFormat.Json);

        outcome.ShouldBe(new ReportOutcome(4, 2, Severity.Extreme));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task WriteAsync_Filter_ShowsMatchingQuestionsOnly(ReportFilter filter, int questions, int conflicts, Severity? worst)
    {
        var (_, outcome) = await Reports.WriteAsync(SampleGraph.Create(), ReportFormat.Csv, filter);

        outcome.ShouldBe(new ReportOutcome(questions, conflicts, worst));
    }

    public static TheoryData<ReportFilter, int, int, Severity?> Filters()
    {
        var battle = new Question(ClaimKind.Date, Say.Day("a", "2019").About).Id.ToString();
        return new()
        {
            { new() { Question = "ISIS-members surr" }, 1, 1, Severity.Extreme },
            { new() { Question = battle[..8] }, 1, 1, Severity.Minor },
            { new() { Question = battle[..7] }, 0, 0, null },
            { new() { Outlet = "delta-daily" }, 2, 2, Severity.Extreme },
            { new() { Outlet = "delta" }, 0, 0, null },
            { new() { Places = new HashSet<string>(StringComparer.Ordinal) { "baghouz", "al-hol" } }, 4, 2, Severity.Extreme },
            { new() { Places = new HashSet<string>(StringComparer.Ordinal) { "al-hol" } }, 0, 0, null },
            { new() { When = DateSpan.Parse("2019-03-05") }, 1, 1, Severity.Extreme },
            { new() { When = DateSpan.Parse("2019-02-10") }, 2, 1, Severity.Minor },
            { new() { AtLeast = Severity.Minor }, 2, 2, Severity.Extreme },
            { new() { AtLeast = Severity.Major }, 1, 1, Severity.Extreme },
            { new() { AtLeast = Severity.Major, Outlet = "coast-blog", Places = new HashSet<string>(StringComparer.Ordinal) { "baghouz" } }, 1, 1, Severity.Extreme },
        };
    }

    [Fact]
    public async Task WriteAsync_ManyQuestions_ReadsThemInPiecesAndKeepsTheOrder()
    {
        var graph = new ReportGraph();
        for (var i = 0; i < 450; i++) graph.Add(Say.Count("outlet", i, i, where: $"place-{i:000}"));

        var json = System.Text.Json.JsonDocument.Parse(await Reports.TextAsync(graph, ReportFormat.Json));

        graph.Readings.ShouldBe([200, 200, 50]);
        var labels = json.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("label").GetString()).ToList();
        labels.Count.ShouldBe(450);
        labels.ShouldBe(labels.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Html)]
    public async Task WriteAsync_EmptyGraph_IsAWholeReport(ReportFormat format)
    {
        var (bytes, outcome) = await Reports.WriteAsync(new ReportGraph(), format);

        outcome.ShouldBe(new ReportOutcome(0, 0, null));
        bytes[^1].ShouldBe((byte)'\n');
    }
}
