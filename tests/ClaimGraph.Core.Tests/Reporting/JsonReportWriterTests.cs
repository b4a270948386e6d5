using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;

namespace ClaimGraph.Tests.Reporting;

public sealed class JsonReportWriterTests
{
    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileText_ReadsBackUnchanged(string text)
    {
        var json = JsonDocument.Parse(await Reports.TextAsync(Hostile.Graph(text), ReportFormat.Json));

        var question = json.RootElement.GetProperty("questions")[0];
        var claim = question.GetProperty("positions")[0].GetProperty("claims")[0];
        claim.GetProperty("ref").GetString().ShouldBe(text);
        claim.GetProperty("outlet").GetString().ShouldBe(text);
        claim.GetProperty("speaker").GetString().ShouldBe(text);
        claim.GetProperty("quote").GetProperty("text").GetString().ShouldBe(text);
        claim.GetProperty("article").GetProperty("title").GetString().ShouldBe(text);
        claim.GetProperty("article").GetProperty("url").GetString().ShouldBe(text);
        question.GetProperty("about").GetProperty("who").GetString().ShouldBe(text);
        question.GetProperty("links")[0].GetProperty("reason").GetString().ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileText_PutsNoControlOnTheScreenAndEndsNoScript(string text)
    {
        var report = await Reports.TextAsync(Hostile.Graph(text), ReportFormat.Json);

        report.ShouldAllBe(c => c == '\n' || !(char.IsControl(c) || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')));
        report.ShouldNotContain('<');
    }

    [Fact]
    public async Task Write_Measures_HaveSixDigitsAtMost()
    {
        var (a, b) = (Say.Count("a", 1, 1), Say.Count("b", 3, 3));
        var graph = new ReportGraph().Add(a, b)
            .Link(a, Verdict.ConflictsWith, b, "values-differ", "x", Severity.Major, 1.00000049, 2.0 / 3)
            .Link(b, Verdict.Undecided, a, "bound-far", "x", null, double.PositiveInfinity, 123456789);

        var links = JsonDocument.Parse(await Reports.TextAsync(graph, ReportFormat.Json)).RootElement.GetProperty("questions")[0].GetProperty("links");

        links[0].GetProperty("gap").GetRawText().ShouldBe("1");
        links[0].GetProperty("ratio").GetRawText().ShouldBe("0.666667");
        links[1].GetProperty("gap").ValueKind.ShouldBe(JsonValueKind.Null);
        links[1].GetProperty("ratio").GetDouble().ShouldBe(123457000);
    }

    [Fact]
    public async Task Write_Filter_SaysWhatIsShown()
    {
        var filter = new ReportFilter { Outlet = "a\u202e", Places = new HashSet<string>(StringComparer.Ordinal) { "y", "x" }, AtLeast = Severity.Major, When = DateSpan.Parse("2019-02~"), Question = "q" };

        var report = JsonDocument.Parse(await Reports.TextAsync(SampleGraph.Create(), ReportFormat.Json, filter)).RootElement;

        var expected = JsonDocument.Parse("""{"question":"q","outlet":"a\u202e","places":["x","y"],"when":"2019-02~","severity":"major"}""").RootElement;
        JsonElement.DeepEquals(report.GetProperty("filter"), expected).ShouldBeTrue(report.GetProperty("filter").GetRawText());
    }

    [Fact]
    public async Task Write_Arabic_StaysReadable() =>
        (await Reports.TextAsync(SampleGraph.Create(), ReportFormat.Json)).ShouldContain("سلّم 120 عنصراً أنفسهم");
}
