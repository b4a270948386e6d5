using Microsoft.Playwright;

namespace ClaimGraph.Tests.Browser;

/// <summary>
/// One Chromium for all tests of a class: that of <c>CLAIMGRAPH_TEST_CHROMIUM</c>, else the one on the path. Without any, the tests that need it
/// are skipped with the reason.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    const string Variable = "CLAIMGRAPH_TEST_CHROMIUM";

    static readonly string[] names = ["chromium", "chromium-browser", "google-chrome"];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        // Chromium's own sandbox refuses to run as root, as containers often do.
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page; skips the test when there is no browser.</summary>
    internal async Task<OpenPage> OpenAsync(string file, BrowserNewContextOptions? options = null, string hash = "")
    {
        if (browser is null) Assert.Skip($"No Chromium: {Variable} names none, and none of {string.Join(", ", names)} is on the path.");
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(file).AbsoluteUri + hash);
        return page;
    }

    static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
