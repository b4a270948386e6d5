using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Tests.Reporting;

public sealed class HtmlReportWriterTests
{
    static readonly string[] styling = ["class", "id", "href", "lang", "dir", "data-outlets"];

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileTextInEveryField_MakesTheElementsOfPlainText(string text)
    {
        var report = await TextAsync(Hostile.Graph(text));

        // An address of the web is linked, on purpose, and names that are not ASCII are isolated.
        var address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        var harmless = await TextAsync(Hostile.Graph(address ? "https://plain.example" : "plain"));
        Elements(report).ShouldBe(Elements(harmless), report);
        report.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        Parse(report).QuerySelectorAll("blockquote")[0].TextContent.ShouldBe(TerminalText.Show(text));
    }

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public async Task Write_HostileTextInEveryField_RunsAndLoadsNothing(string text)
    {
        var page = Parse(await TextAsync(Hostile.Graph(text)));

        page.QuerySelectorAll("script").ShouldHaveSingleItem();
        page.QuerySelectorAll("[style], [src], [srcset], [action], img, iframe, object, embed, link, base, form[action]").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
        page.Links.Select(link => link.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith('#') || href.StartsWith("http", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://a.example/x?a=1&b=2#c", "https://a.example/x?a=1&b=2#c")]
    [InlineData("https://a.example/\"onclick=x", "https://a.example/%22onclick=x")]
    [InlineData("https://a.example/الباغوز", "https://a.example/%D8%A7%D9%84%D8%A8%D8%A7%D8%BA%D9%88%D8%B2")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JaVaScRiPt:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//a.example", null)]
    [InlineData("/\\a.example", null)]
    [InlineData("https://user:word@a.example/", null)]
    [InlineData("https://аpple.example/", null)]
    [InlineData("file:///etc/passwd", null)]
    public async Task Write_Address_LinksOnlyTheWeb(string url, string? target)
    {
        var page = Parse(await TextAsync(new ReportGraph().Add(Say.Count("a", 1, 1, "one", url: url))));

        var links = page.QuerySelectorAll(".by a:not(.here)");
        if (target is null) links.ShouldBeEmpty();
        else links.ShouldHaveSingleItem().GetAttribute("href").ShouldBe(target);
    }

    [Fact]
    public async Task Begin_Policy_AllowsOurStyleAndScriptByHashAndNothingElse()
    {
        var report = await TextAsync(SampleGraph.Create());

        var page = Parse(report);
        string HashOf(string element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(element)!.TextContent)));
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").ShouldBe(
            $"default-src 'none'; style-src 'sha256-{HashOf("style")}'; script-src 'sha256-{HashOf("script")}'; base-uri 'none'; form-action 'none'");
    }

    [Theory]
    [InlineData("ar", "SDF قالت إن 120 سلّموا أنفسهم", "rtl", "ar")]
    [InlineData("fa-IR", "۱۲۰ نفر", "rtl", "fa-IR")]
    [InlineData("ar", "120 gave themselves up", "auto", "ar")]
    [InlineData("en", "سلّم 120 عنصراً أنفسهم", "auto", "en")]
    [InlineData(null, "سلّم 120 عنصراً أنفسهم", "auto", null)]
    [InlineData("x", "سلّم 120 عنصراً أنفسهم", "auto", null)]
    [InlineData("ar\" onload=\"x", "سلّم 120 عنصراً أنفسهم", "auto", null)]
    public async Task Write_Quote_HasItsLanguageAndDirection(string? language, string text, string direction, string? tag)
    {
        var claim = new Claim("a", new Article("1", null, null, DateSpan.Parse("2019-03-01"), language), Say.Count("a", 1, 1).About, new Quantity(1, 1, false))
        {
            Quote = new Quote(text, null, null),
        };

        var quote = Parse(await TextAsync(new ReportGraph().Add(claim))).QuerySelector("blockquote")!;

        (quote.GetAttribute("dir"), quote.GetAttribute("lang")).ShouldBe((direction, tag));
    }

    [Fact]
    public async Task Write_Anchors_AreUniqueAndEveryLinkWithinThePageLeadsSomewhere()
    {
        var page = Parse(await TextAsync(SampleGraph.Create()));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBeUnique(StringComparer.Ordinal);
        foreach (var link in page.QuerySelectorAll("a[href^='#']")) ids.Contains(link.GetAttribute("href")![1..], StringComparer.Ordinal).ShouldBeTrue(link.OuterHtml);
        page.QuerySelectorAll(".card").Length.ShouldBe(4);
        page.QuerySelectorAll(".card > h3 .here").Length.ShouldBe(4);
        page.QuerySelectorAll(".by .here").Length.ShouldBe(13);
    }

    [Fact]
    public async Task Write_Sections_StandInTheirOrderEachQuestionOnce()
    {
        var page = Parse(await TextAsync(SampleGraph.Create()));

        page.QuerySelectorAll("section, footer").Select(part => $"{part.Id} {part.QuerySelectorAll(".card").Length}").ShouldBe(
            ["extreme 1", "major 0", "minor 1", "undecided 1", "updated 0", "agreed 0", "single 1", "outlets 0", "rejections 0", "method 0", "made 0"]);
        const string Command = "claimgraph query ";
        var queries = page.QuerySelectorAll("section code, footer code").Select(code => code.TextContent).Where(code => code.StartsWith(Command, StringComparison.Ordinal)).ToList();
        queries.Count.ShouldBe(10);
        queries.ShouldAllBe(query => SavedQueries.Find(query.Substring(Command.Length)) != null);
    }

    [Fact]
    public async Task Write_ManyQuestions_DrawsTheFirstInWholeAndTheOthersInBrief()
    {
        var graph = new ReportGraph();
        for (var i = 0; i < 210; i++)
        {
            var (one, other) = (Say.Count("a", i + 1, i + 1, "كلام", who: $"group-{i}"), Say.Count("b", i + 1_000, i + 1_000, "words", who: $"group-{i}"));
            graph.Add(one, other).Link(one, Verdict.ConflictsWith, other, "values-differ", "They differ.", Severity.Extreme, 1, 2);
        }

        var page = Parse(await TextAsync(graph));

        page.QuerySelectorAll(".card").Length.ShouldBe(210);
        page.QuerySelectorAll(".card .scale").Length.ShouldBe(200);
        page.QuerySelectorAll(".card details.words[open]").Length.ShouldBe(200);
        page.QuerySelectorAll(".card details.words:not([open])").Length.ShouldBe(10);
        page.QuerySelectorAll(".card blockquote").Length.ShouldBe(420);
        page.QuerySelector(".questions .filter")!.TextContent.ShouldContain("200 questions");
    }

    [Theory]
    [InlineData("100-100 2000-", "0% 100%", true)]
    [InlineData("10-20 30-40", "0% 100%", false)]
    public async Task Write_Quantities_StandOnOneScaleInTheirOrder(string ranges, string within, bool isLogarithmic)
    {
        var claims = ranges.Split(' ').Select(range => range.Split('-')).Select((ends, i) =>
            Say.Count($"outlet-{i}", decimal.Parse(ends[0], System.Globalization.CultureInfo.InvariantCulture), ends[1].Length == 0 ? null : decimal.Parse(ends[1], System.Globalization.CultureInfo.InvariantCulture))).ToArray();

        var page = Parse(await TextAsync(new ReportGraph().Add(claims)));

        page.QuerySelector(".scale thead")!.TextContent.Contains("logarithmic", StringComparison.Ordinal).ShouldBe(isLogarithmic);
        var places = page.QuerySelectorAll(".bar rect, .bar circle").Select(mark => Percent(mark.GetAttribute("x") ?? mark.GetAttribute("cx")!)).ToList();
        places.ShouldBeInOrder();
        places.ShouldAllBe(place => place >= Percent(within.Split(' ')[0]) && place <= Percent(within.Split(' ')[1]));
        page.QuerySelectorAll(".ticks text").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Write_OneValueTwice_DrawsNoScaleThatDividesByZero()
    {
        var report = await TextAsync(new ReportGraph().Add(Say.Count("a", 0, 0), Say.Count("b", 0, 0, when: "2019-01"), Say.Count("c", 0, 0, when: "2019-02")));

        report.ShouldNotContain("NaN");
        report.ShouldNotContain("∞");
    }

    [Fact]
    public async Task Write_LongestQuote_StandsWholeInAWindowOfItsOwn()
    {
        var words = string.Concat(Enumerable.Repeat("كلمة ", 2_000));

        var quote = Parse(await TextAsync(new ReportGraph().Add(Say.Count("a", 1, 1, words)))).QuerySelector("blockquote")!;

        quote.ClassName.ShouldBe("long");
        quote.TextContent.Length.ShouldBe(words.Length);
    }

    static Task<string> TextAsync(IGraphReader graph) => Reports.TextAsync(graph, ReportFormat.Html);

    static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    static double Percent(string place) => double.Parse(place.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    // Every element with its attributes, but for those values that follow from the text.
    static List<string> Elements(string html) =>
    [
        .. Parse(html).All.Where(element => element.LocalName != "bdi").Select(element =>
            $"{element.LocalName} {string.Join(' ', element.Attributes.Where(attribute => attribute.Name != "lang").Select(attribute => styling.Contains(attribute.Name) ? attribute.Name : $"{attribute.Name}={attribute.Value}"))}"),
    ];
}
