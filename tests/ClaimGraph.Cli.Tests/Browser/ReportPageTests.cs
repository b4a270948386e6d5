using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimGraph.Tests.Browser;

/// <summary>The web page of the report as people use it, in a real browser.</summary>
public sealed class ReportPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    static readonly BrowserNewContextOptions phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, IsMobile = true };
    static readonly BrowserNewContextOptions noScript = new() { JavaScriptEnabled = false };

    readonly ClaimGraphProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Search_ArabicAsPeopleTypeIt_ShowsMatchingQuestions()
    {
        await using var page = await chromium.OpenAsync(await SampleAsync());
        var all = await page.Cards.CountAsync();

        // The sample says "أربعين شخصاً كان يحتجزهم": hamza seats and vowel signs do not matter.
        await page.Page.Locator("#words").FillAsync("اربعين شخصا يحتجزهم");
        await Expect(page.Page.Locator("#found")).ToHaveTextAsync($"1 of {all} questions");
        (await page.Cards.AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("أربعين شخصاً");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(page.Page.Locator("#found")).ToHaveTextAsync($"{all} questions");
        page.Misdeeds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Filters_SeverityOutletAndKind_ShowWhatMatchesAll()
    {
        await using var page = await chromium.OpenAsync(await SampleAsync());

        await page.Page.Locator("#severity").SelectOptionAsync("extreme");
        var extreme = await page.Cards.CountAsync();
        extreme.ShouldBeGreaterThan(1);
        (await page.Page.Locator(".card.extreme:visible").CountAsync()).ShouldBe(extreme);
        await page.Page.Locator("#outlet").SelectOptionAsync("sample-wire");
        var ofWire = await page.Cards.CountAsync();
        ofWire.ShouldBeInRange(1, extreme);
        foreach (var text in await page.Cards.AllTextContentsAsync()) text.ShouldContain("sample-wire");
        await page.Page.Locator("#kind").SelectOptionAsync("deal");
        (await page.Cards.CountAsync()).ShouldBeLessThan(ofWire);
    }

    [Fact]
    public async Task PermanentLink_ToWhatIsPagedAndFolded_ShowsIt()
    {
        var file = await ManyAsync(260);
        await using var page = await chromium.OpenAsync(file);
        await Expect(page.Page.Locator(".card:not([hidden])")).ToHaveCountAsync(100);
        var last = page.Page.Locator(".card").Last;
        var claim = await last.Locator(".by .here").First.GetAttributeAsync("href");
        await Expect(last).ToHaveAttributeAsync("hidden", "until-found");

        await using var linked = await chromium.OpenAsync(file, hash: claim!);
        await Expect(linked.Page.Locator(claim!)).ToBeInViewportAsync();
        await Expect(linked.Page.Locator(claim!)).ToBeFocusedAsync();
        await Expect(linked.Page.Locator($"{claim} blockquote")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ManyQuestions_ShowMore_ShowsTheNextPage()
    {
        await using var page = await chromium.OpenAsync(await ManyAsync(260));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show 100 more of 160" }).ClickAsync();
        await Expect(page.Page.Locator(".card:not([hidden])")).ToHaveCountAsync(200);
        await Expect(page.Page.Locator(".card").Nth(100)).ToBeFocusedAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show 60 more of 60" }).ClickAsync();
        await Expect(page.Page.Locator(".card:not([hidden])")).ToHaveCountAsync(260);

        var brief = page.Page.Locator(".card").Nth(250);
        await Expect(brief.Locator("blockquote").First).ToBeHiddenAsync();
        await brief.GetByText("In their words").ClickAsync();
        await Expect(brief.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keyboard_Alone_SkipsSearchesAndUnfolds()
    {
        await using var page = await chromium.OpenAsync(await SampleAsync());
        var keyboard = page.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Expect(page.Page.GetByText("Skip to the conflicts")).ToBeFocusedAsync();
        for (var i = 0; i < 40 && !await IsFocusedAsync(page, "words"); i++) await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("families");
        await Expect(page.Page.Locator("#found")).ToContainTextAsync(" of ");

        var fold = page.Cards.First.Locator("summary").First;
        for (var i = 0; i < 40 && !await fold.EvaluateAsync<bool>("element => element === document.activeElement"); i++) await keyboard.PressAsync("Tab");
        await Expect(fold).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(page.Cards.First.Locator("blockquote").First).ToBeHiddenAsync();
        await keyboard.PressAsync("Space");
        await Expect(page.Cards.First.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, false)]
    [InlineData(ColorScheme.Dark, false)]
    [InlineData(ColorScheme.Light, true)]
    public async Task Axe_FindsNothing(ColorScheme scheme, bool isPhone)
    {
        var options = isPhone ? new BrowserNewContextOptions(phone) : new BrowserNewContextOptions();
        options.ColorScheme = scheme;
        await using var page = await chromium.OpenAsync(await SampleAsync(), options);

        var found = await page.Page.RunAxe();

        found.Violations.ShouldBeEmpty(string.Join('\n', found.Violations.Select(one => $"{one.Impact} {one.Id}: {one.Nodes[0].Html}")));
    }

    [Fact]
    public async Task Hostile_Claims_RunNothingAndBreakNoLayout()
    {
        foreach (var options in new[] { new BrowserNewContextOptions(), phone })
        {
            await using var page = await chromium.OpenAsync(await HostileAsync(), options);

            (await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
            (await page.Page.Locator("script").CountAsync()).ShouldBe(1);
            (await page.Page.Locator("blockquote").AllInnerTextsAsync()).Contains("<script>alert(1)</script>", StringComparer.Ordinal).ShouldBeTrue();
            await page.Page.Locator("#outlet").SelectOptionAsync("<img src=x onerror=alert(1)>");
            (await page.Cards.CountAsync()).ShouldBeGreaterThan(0);
            page.Misdeeds.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task NoScript_ShowsAllTextAndNoSearch()
    {
        await using var page = await chromium.OpenAsync(await SampleAsync(), noScript);

        await Expect(page.Page.Locator("#search")).ToBeHiddenAsync();
        // What another question says stands once more in folds, which open without a script too.
        (await page.Page.Locator(".position blockquote:visible").CountAsync()).ShouldBe(await page.Page.Locator(".position blockquote").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Print_OpensEveryFoldAndPage(bool hasScript)
    {
        await using var page = await chromium.OpenAsync(await ManyAsync(260), hasScript ? null : noScript);

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var last = page.Page.Locator(".card").Last.Locator("blockquote").Last;
        (await last.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBeGreaterThan(5);
        await Expect(page.Page.Locator("#search")).ToBeHiddenAsync();
        (await page.Page.Locator(".show-more:visible").CountAsync()).ShouldBe(0);
    }

    static Task<bool> IsFocusedAsync(OpenPage page, string id) => page.Page.EvaluateAsync<bool>("id => document.activeElement?.id === id", id);

    async Task<string> SampleAsync() => await ReportAsync(Path.Combine(Repository.Root, "docker", "inbox", "baghouz.jsonl"));

    async Task<string> ManyAsync(int questions) => await ReportAsync(program.Write("many.jsonl",
    [
        .. Enumerable.Range(0, questions).SelectMany(i => new[] { (Outlet: "one", Count: 10), (Outlet: "other", Count: 90) }.Select(side =>
            ClaimLines.Count($"{side.Outlet}-{i}", side.Outlet, side.Count, $"town-{i:000}", $"قُتل {side.Count} في البلدة"))),
    ]));

    async Task<string> HostileAsync()
    {
        string[] texts =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "javascript:alert(1)", "a\u202eb\u2066c", "\u001b[31mred\u001b]52;c;eA==\u0007",
            "=cmd|' /C calc'!A0", "&lt;b&gt;</style></script><b>", new string('x', 9_000), string.Concat(Enumerable.Repeat("كلمةطويلة", 900)),
        ];
        string Short(string text) => text.Length > 200 ? text[..200] : text;
        return await ReportAsync(program.Write("hostile.jsonl",
        [
            .. texts.SelectMany((text, i) => new[] { ClaimLines.Count(Short(text), Short(text), i, "town", text), ClaimLines.Count(Short(text), Short(text), 100 + i, Short(text), text) }),
            ClaimLines.Count("long", "long", 1, quote: new string('x', 100_000)),
        ]));
    }

    async Task<string> ReportAsync(string claims)
    {
        (await program.RunAsync("load", claims, "--report", "report.html")).ShouldExitWith(0);
        return program.PathOf("report.html");
    }
}
