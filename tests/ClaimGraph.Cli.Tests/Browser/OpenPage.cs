using Microsoft.Playwright;

namespace ClaimGraph.Tests.Browser;

/// <summary>An open page, with whatever it did that a report must not do.</summary>
sealed class OpenPage : IAsyncDisposable
{
    readonly IBrowserContext context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Misdeeds.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Misdeeds.Add($"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Misdeeds.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) Misdeeds.Add($"request: {request.Url}");
        };
    }

    internal IPage Page { get; }

    /// <summary>Messages, errors, dialogs and requests.</summary>
    internal List<string> Misdeeds { get; } = [];

    /// <summary>The cards that a reader sees.</summary>
    internal ILocator Cards => Page.Locator(".card:visible");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
