using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>A web page: its article without menus, its particulars from the metadata. Nothing that it names is fetched, no script runs.</summary>
sealed class HtmlDocument : Document
{
    // The reader looks at all neighbours of all elements several times; on more it would take seconds.
    const int MostForReader = 15_000;

    // Only to make links of; nothing is fetched from it.
    const string NoAddress = "http://localhost/";

    protected override string? Declared(ReadOnlySpan<byte> bytes) => DeclaredEncoding.Find(bytes);

    protected override string? Fill(string text, ArticleDraft draft)
    {
        if (!GuardedPage.TryParse(text, out var page, out var fault)) return fault;
        PageMetadata.Read(page, draft);
        // The reader takes the page apart, so what stands in for it is read first.
        var whole = page.Body is null ? "" : PageText.Of(page.Body, withoutMenus: true);
        var article = page.All.Length <= MostForReader ? ReadArticle(page) : "";
        draft.Text = article.Length > 0 && article.Length * 5 >= whole.Length ? article : whole;
        return draft.Text.Length == 0 ? "The page shows no text: save the page as the browser shows it, or its text as .txt." : null;
    }

    static string ReadArticle(IHtmlDocument page)
    {
        var text = "";
        using var reader = new Reader(NoAddress, page);
        reader.DisableJSONLD = true;
        reader.AddCustomOperationEnd(element => text = PageText.Of(element, withoutMenus: false));
        var article = reader.GetArticle();
        return article.IsReadable ? text : "";
    }
}
