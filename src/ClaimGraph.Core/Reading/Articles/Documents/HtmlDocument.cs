using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>A web page: its article without menus, its particulars from the metadata. Nothing that it names is fetched, no script runs.</summary>
sealed class HtmlDocument : Document
{
    // The reader looks at all neighbours of all nodes several times; beyond this it would take seconds.
    const long MostNeighbours = 3_000_000;

    // What is less than one in so many letters of the page is a caption or a notice, not its article.
    const int LeastShare = 12;

    // Only to make links of; nothing is fetched from it.
    const string NoAddress = "http://localhost/";

    protected override string? Declared(ReadOnlySpan<byte> bytes) => DeclaredEncoding.Find(bytes);

    protected override string? Fill(string text, ArticleDraft draft)
    {
        if (!GuardedPage.TryParse(text, out var page, out var fault)) return fault;
        PageMetadata.Read(page, draft);
        // The reader takes the page apart, so what stands in for it is read first.
        var whole = page.Body is null ? "" : PageText.Of(page.Body, withoutMenus: true);
        var article = Neighbours(page) <= MostNeighbours ? ReadArticle(page) : "";
        draft.Text = article.Length > 0 && (long)article.Length * LeastShare >= whole.Length ? article : whole;
        return draft.Text.Length == 0 ? "The page shows no text: save the page as the browser shows it, or its text as .txt." : null;
    }

    static long Neighbours(IHtmlDocument page) => page.All.Sum(element => (long)element.ChildNodes.Length * element.ChildNodes.Length);

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
