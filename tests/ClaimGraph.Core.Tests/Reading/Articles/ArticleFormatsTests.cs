using System.Text;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class ArticleFormatsTests
{
    [Theory]
    [InlineData("a.txt", "", ArticleFileFormat.Text)]
    [InlineData("A.TXT", "{\"kind\":1}", ArticleFileFormat.Text)]
    [InlineData("in/a.md", "", ArticleFileFormat.Markdown)]
    [InlineData("a.b.html", "", ArticleFileFormat.Html)]
    [InlineData("a.htm", "", ArticleFileFormat.Html)]
    [InlineData("a.xml", "", ArticleFileFormat.Feed)]
    [InlineData("a.rss", "", ArticleFileFormat.Feed)]
    [InlineData("a.csv", "id,text", null)]
    [InlineData("a.json", "{\"text\":\"x\"}", null)]
    [InlineData("a.jsonl", "", null)]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}", ArticleFileFormat.List)]
    [InlineData("a.ndjson", "\uFEFF\r\n# articles\r\n{\"id\":\"1\",\"file\":\"a.txt\"}\r\n", ArticleFileFormat.List)]
    [InlineData("-", "{\"text\":\"x\"}\n", ArticleFileFormat.List)]
    [InlineData("-", "{\"outlet\":\"x\",\"quote\":{\"text\":\"x\"},\"kind\":\"date\"}\n", null)]
    [InlineData("a.jsonl", "{\"quote\":{\"text\":\"x\"}}\n", null)]
    [InlineData("a.jsonl", "{\"kind\":\"date\",\"text\":\"x\"}\n", null)]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"text\":\"a text that goes on and", ArticleFileFormat.List)]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"text\":\"x\" broken\n", ArticleFileFormat.List)]
    [InlineData("a.jsonl", "not json\n{\"text\":\"x\"}", null)]
    [InlineData("-", "plain words", null)]
    public void Of_AFile_TellsArticlesFromClaims(string file, string beginning, ArticleFileFormat? format) =>
        ArticleFormats.Of(file, Encoding.UTF8.GetBytes(beginning)).ShouldBe(format);

    [Theory]
    [InlineData("", 1)]
    [InlineData("# comment\n\n{\"text\":\"x\"}\nmore\n", 1)]
    [InlineData("# comment\n\n{\"text\":\"x\"}\nmore\n", 7)]
    public void Peek_AStream_LosesNothing(string text, int piece)
    {
        using var stream = new PeekedStream(new PipeStream(Encoding.UTF8.GetBytes(text), piece));
        Encoding.UTF8.GetString(stream.Beginning).Split('\n').Length.ShouldBeLessThanOrEqualTo(5);
        using var reader = new StreamReader(stream);
        reader.ReadToEnd().ShouldBe(text);
    }

    [Fact]
    public void Peek_APipe_WaitsForNoSecondLine()
    {
        using var stream = new PeekedStream(new PipeStream(Encoding.UTF8.GetBytes("{\"text\":\"x\"}\n{\"text\":\"y\"}\n"), 1));

        Encoding.UTF8.GetString(stream.Beginning).ShouldBe("{\"text\":\"x\"}\n");
    }
}
