using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class DocumentTests
{
    const string Matter = "---\r\noutlet: the-gazette\r\ndate: 2019-03-02\r\ntitle: \"Talks: a second round\"\r\nlang: en\r\nlink: https://gazette.example/a\r\ntags: [a, b]\r\nauthor:\r\n  name: x\r\n  date: 1999-01-01\r\n---\r\n";

    [Theory]
    [InlineData("note.txt")]
    [InlineData("note.md")]
    [InlineData("folder/note.markdown")]
    public void Read_FrontMatter_GivesTheParticulars(string file)
    {
        var article = ArticleFiles.One(file, $"{Matter}The talks went on for 3 days.", new());

        (article.Outlet, article.Text).ShouldBe(("the-gazette", "The talks went on for 3 days."));
        article.Article.ShouldBe(new Article(null, "https://gazette.example/a", "Talks: a second round", DateSpan.Parse("2019-03-02"), "en"));
    }

    [Theory]
    [InlineData("غادر 12 شخصاً\r\nالبلدة.\r\n")]
    [InlineData("  \u200Fأمس\u200E  \n\n\ttext ")]
    [InlineData("--- no front matter\ntext")]
    [InlineData("---\nnever: closed\n")]
    [InlineData("a \U0001F600 b")]
    public void Read_Text_IsKeptToTheLastUnit(string text)
    {
        var article = ArticleFiles.One("note-7.txt", text);

        article.Text.ShouldBe(text);
        article.Article.Id.ShouldBe("note-7");
        article.Article.Published.ShouldBe(DateSpan.Unknown);
    }

    [Fact]
    public void Read_Options_StandInForWhatIsMissing()
    {
        var article = ArticleFiles.One("note.txt", "words", new() { Outlet = "paper", Published = DateSpan.Parse("2019-03-02") });

        (article.Outlet, article.Article.Published.ToString()).ShouldBe(("paper", "2019-03-02"));
    }

    [Theory]
    [InlineData("words", "outlet")]
    [InlineData("", "empty")]
    [InlineData("a\0b", "binary")]
    [InlineData("---\noutlet: &a [x, x]\nid: *a\n---\nwords", "alias")]
    [InlineData("---\n- a\n- b\n---\nwords", "is a list")]
    [InlineData("---\noutlet: paper\ndate: soon\n---\nwords", "not a date")]
    [InlineData("---\noutlet: \"pa\\nper\"\n---\nwords", "control character")]
    [InlineData("---\noutlet: 'never closed\n---\nwords", "not YAML")]
    [InlineData("---\noutlet: paper\n---\n \n", "no text")]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("PK\u0003\u0004 and so on", "ZIP")]
    public void Read_ABadText_IsRejected(string text, string reason) =>
        ArticleFiles.Rejected(ArticleFiles.Read("note.txt", text, new ArticleOptions())).Reason.ShouldContain(reason);

    [Fact]
    public void Read_DeepFrontMatter_EndsSoon() =>
        ArticleFiles.Read("note.md", $"---\na: {new string('[', 60_000)}\n---\nwords").ShouldHaveSingleItem();

    [Fact]
    public void Read_Markdown_LosesItsMarks()
    {
        var article = ArticleFiles.One("note.md", "# The *council*\n\nIt said **12** people [left](https://paper.example/2019/5) the town.\n\n- one\n- two\n\n> quoted\n");

        article.Text.ShouldBe("The council\nIt said 12 people left the town.\none\ntwo\nquoted");
        article.Article.Title.ShouldBe("The *council*");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData(">")]
    [InlineData("*a ")]
    [InlineData("| a ")]
    [InlineData("- ")]
    [InlineData("`a``")]
    public void Read_MarkdownBomb_EndsSoon(string piece) =>
        ArticleFiles.Read("note.md", string.Concat(Enumerable.Repeat(piece, 100_000))).ShouldHaveSingleItem();

    [Fact]
    public void Read_TooLarge_IsRejected() =>
        ArticleFiles.Rejected(ArticleFiles.Read("note.txt", new byte[5_000].Select(_ => (byte)'a').ToArray(), new() { Outlet = "paper", MaxBytes = 4_096 })).Reason.ShouldContain("larger than 4096 bytes");

    [Fact]
    public void Read_LargeText_IsRead() => ArticleFiles.One("note.txt", string.Concat(Enumerable.Repeat("قال المجلس إن 12 شخصا غادروا. ", 900_000))).Language.ShouldBe("ar");

    [Fact]
    public void Read_Utf16WithMark_IsRead() =>
        ArticleFiles.One(ArticleFiles.Read("note.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("بلدة")])).Text.ShouldBe("بلدة");
}
