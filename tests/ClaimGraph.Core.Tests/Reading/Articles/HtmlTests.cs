using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class HtmlTests
{
    const string Sentence = "The council of the town said on Tuesday that 40 families had left, and that others, who stayed, were waiting for news. ";

    [Fact]
    public void Read_NewsPage_GivesItsArticleWithoutMenus()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>{i}. {Sentence}<b>Mark</b>ed.<br>Next.</p>"));
        var article = ArticleFiles.One("page.html", $$$"""
            <!doctype html><html lang="en-GB"><head><title>Site | Forty families leave</title>
            <meta property="og:title" content="Forty families leave"><meta property="og:site_name" content="The Gazette"><link rel="canonical" href="https://gazette.example/40">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Other"},{"@type":["NewsArticle"],"headline":"Forty families leave the town","datePublished":"2019-03-05T10:00:00+02:00","publisher":{"@type":"Organization","name":"Gazette"}}]}</script></head>
            <body><nav><ul><li><a href="/1">Menu 111</a></li><li><a href="/2">Sport 222</a></li></ul></nav><div class="sidebar"><a href="/x">Related 333</a></div>
            <article><h1>Forty families leave</h1>{{{paragraphs}}}</article><footer>Copyright 2019 444</footer><script>var x = 555;</script></body></html>
            """, new());

        article.Outlet.ShouldBe("Gazette");
        article.Article.ShouldBe(new Article(null, "https://gazette.example/40", "Forty families leave the town", DateSpan.Parse("2019-03-05T08:00:00"), "en-GB"));
        article.Text.ShouldContain($"1. {Sentence}Marked.\nNext.\n2. ");
        foreach (var menu in new[] { "111", "222", "333", "444", "555" }) article.Text.ShouldNotContain(menu);
        (article.Language, article.IsLanguageContradicted).ShouldBe(("en", false));
    }

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2019-03-05T10:00:00Z">""", "2019-03-05T10:00:00")]
    [InlineData("""<meta name="date" content="2019-03-05">""", "2019-03-05")]
    [InlineData("""<meta itemprop="datePublished" content="2019-03-05">""", "2019-03-05")]
    [InlineData("""<meta name="date" content="soon"><meta name="dc.date" content="2019-03-05">""", "2019-03-05")]
    [InlineData("""<script type="application/ld+json">{broken</script><meta name="pubdate" content="20190305">""", "2019-03-05")]
    [InlineData("""<script type="application/ld+json">[{"@type":"Report","datePublished":"2019-03-05"}]</script>""", "2019-03-05")]
    [InlineData("", "XXXX")]
    public void Read_DateOfThePage_ComesFromItsMetadata(string head, string published) =>
        ArticleFiles.One("page.html", $"<html><head>{head}</head><body><p>{Sentence}</p></body></html>").Article.Published.ToString().ShouldBe(published);

    [Fact]
    public void Read_ShortArabicPage_IsReadWhole()
    {
        var article = ArticleFiles.One("page.htm", "<html dir=rtl><head><title>عنوان</title></head><body><header>القائمة 1</header><p>غادر 12 شخصا</p><p>البلدة &amp; الريف.</p></body></html>");

        (article.Text, article.Article.Title, article.Language).ShouldBe(("غادر 12 شخصا\nالبلدة & الريف.", "عنوان", "ar"));
    }

    [Theory]
    [InlineData("<html lang=\"ar\">", "ar")]
    [InlineData("<html><meta property=\"og:locale\" content=\"ar_EG\">", "ar-EG")]
    [InlineData("<html><meta name=\"language\" content=\"English\">", "en")]
    public void Read_LanguageOfThePage_IsATag(string head, string language) =>
        ArticleFiles.One("page.html", $"{head}<body><p>{Sentence}</p></body></html>").Article.Language.ShouldBe(language);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<html><body><script>var a = 'words';</script></body></html>", "shows no text")]
    [InlineData("<html><body><img src=a.png></body></html>", "shows no text")]
    public void Read_PageWithoutText_IsRejected(string page, string reason) => ArticleFiles.Rejected(ArticleFiles.Read("page.html", page)).Reason.ShouldContain(reason);

    public static TheoryData<string, string> Bombs => new()
    {
        { "nested tags", Repeat("<div>", 100_000) },
        { "nested lists", Repeat("<ul><li>", 50_000) },
        { "nested tables", Repeat("<table><tr><td>", 30_000) },
        { "nested formatting", Repeat("<b>", 100_000) },
        { "nested drawings", $"<svg>{Repeat("<g>", 100_000)}" },
        { "formatting that is taken up again", $"{string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><b id={i}>"))}{Repeat("</p><p>x", 20_000)}" },
        { "misnested formatting", Repeat("<a><b><i></a></b></i><p>", 20_000) },
        { "a million attributes", $"<p {string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=1 "))}>words</p>" },
        { "a long attribute", $"<p title=\"{Repeat("x", 5_000_000)}\">words</p>" },
        { "a huge comment", $"<p>words</p><!--{Repeat("-", 7_000_000)}" },
        { "many elements", Repeat("<p>words of a page, and more</p>", 90_000) },
        { "many breaks", $"<div>{Repeat("<br>", 90_000)}</div>" },
        { "many links", Repeat("<a href=x>word</a> ", 60_000) },
        { "many neighbours", Repeat("<a href=x>word</a> ", 14_000) },
        { "many broken lines", Repeat("word<br>", 14_000) },
        { "entities", Repeat("&notit;&#x110000;&#0;", 200_000) },
        { "open brackets", Repeat("<", 3_000_000) },
        { "closing tags", Repeat("</p></div>", 300_000) },
        { "cut off", "<html><head><title>x</title></head><body><p>words of a page<a href=\"" },
        { "data that nests", $"<script type=\"application/ld+json\">{Repeat("[", 200_000)}</script><p>words" },
        { "spaces", $"<p>{Repeat(" \n", 2_000_000)}words</p>" },
        { "too large", Repeat("word ", 3_000_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Read_Bomb_EndsInOneFateSoon(string name, string page)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ArticleFiles.Read("page.html", page).ShouldHaveSingleItem();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), name);
    }

    static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
