using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class ArticleFolderTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("claimgraph-articles-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Read_ListWithFiles_TakesTheTextsFromThem()
    {
        Put("in/texts/one.txt", "غادر 12 شخصا.\r\n");
        Put("in/texts/two.html", "<html><head><title>Two</title></head><body><p>Five left.</p></body></html>");
        var list = Put("in/list.jsonl", """
            {"id":"1","file":"texts/one.txt","outlet":"paper","published":"2019-03-01","outletName":"ignored"}
            {"id":"2","file":"texts/two.html","outlet":"paper"}
            {"id":"3","file":"texts/three.txt","outlet":"paper"}
            """);

        var read = ArticleFiles.ReadPath(list);

        read[0].Article.ShouldNotBeNull().Text.ShouldBe("غادر 12 شخصا.\r\n");
        read[1].Article.ShouldNotBeNull().Text.ShouldBe("Five left.");
        read[1].Article!.Article.Title.ShouldBe("Two");
        read[2].Rejection.ShouldNotBeNull().Reason.ShouldContain("could not be read");
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("texts/../../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("./secret.txt")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("C:/secret.txt")]
    [InlineData("texts//one.txt")]
    [InlineData("leading/secret.txt")]
    [InlineData("link.txt")]
    public void Read_FileOutsideTheFolder_IsRefused(string path)
    {
        Put("secret.txt", "secret");
        Put("in/texts/one.txt", "words");
        Directory.CreateSymbolicLink(Path.Combine(root, "in", "leading"), root);
        File.CreateSymbolicLink(Path.Combine(root, "in", "link.txt"), Path.Combine(root, "secret.txt"));
        var list = Put("in/list.jsonl", $$"""{"id":"1","file":"{{path}}","outlet":"paper"}""");

        var rejection = ArticleFiles.Rejected(ArticleFiles.ReadPath(list));

        rejection.Member.ShouldBe("file");
        rejection.Reason.ShouldNotContain("could not be read");
    }

    [Fact]
    public void Read_TextWithParticularsBesideIt_TakesThem()
    {
        Put("note.json", """{"outlet":"paper","published":"2019-03-01","title":"T","url":"https://paper.example/1"}""");
        var article = ArticleFiles.One(ArticleFiles.ReadPath(Put("note.txt", "---\noutlet: other\nlanguage: en\n---\nwords")));

        (article.Outlet, article.Text).ShouldBe(("paper", "words"));
        article.Article.ShouldBe(new Article(null, "https://paper.example/1", "T", DateSpan.Parse("2019-03-01"), "en"));
    }

    [Theory]
    [InlineData("articles.jsonl", "one.txt")]
    [InlineData("articles.jsonl", "other-name.txt")]
    [InlineData("../articles.jsonl", "texts/one.txt")]
    public void Read_TextThatAListNames_IsTheArticleOfTheList(string listPath, string file)
    {
        Put(Path.Combine("texts", listPath), $$"""
            {"id":"0","file":"zero.txt","outlet":"other"}
            broken
            {"id":"one","file":"{{file}}","outlet":"paper","published":"2019-03-01"}
            """);
        var text = Put($"texts/{Path.GetFileName(file)}", "words");

        var alone = ArticleFiles.One(ArticleFiles.ReadPath(text));

        (alone.Outlet, alone.Article.Id, alone.Article.Published.ToString()).ShouldBe(("paper", "one", "2019-03-01"));
        ArticleFiles.ReadPath(Path.GetFullPath(Path.Combine(root, "texts", listPath)))[2].Article.ShouldBe(alone);
    }

    [Fact]
    public void Read_BrokenParticulars_AreTold()
    {
        Put("note.json", """{"outlet":"paper","published":"soon"}""");

        ArticleFiles.Rejected(ArticleFiles.ReadPath(Put("note.txt", "words"))).Reason.ShouldStartWith("In note.json:");
    }

    string Put(string path, string text)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return full;
    }
}
