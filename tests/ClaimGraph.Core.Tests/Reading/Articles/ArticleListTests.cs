using System.Text;
using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class ArticleListTests
{
    const string Whole = """{"id":"17","outlet":"paper","published":"2019-02-27","title":"A title","text":"The council said that 12 people left the town.","language":"en","url":"https://paper.example/17"}""";

    [Fact]
    public void Read_AWholeLine_GivesTheArticle()
    {
        var article = ArticleFiles.One("list.jsonl", Whole, new());

        (article.Outlet, article.Text, article.Language).ShouldBe(("paper", "The council said that 12 people left the town.", "en"));
        article.Article.ShouldBe(new Article("17", "https://paper.example/17", "A title", DateSpan.Parse("2019-02-27"), "en"));
    }

    [Theory]
    [InlineData("published", "2018-07-25T05:17:13Z", "2018-07-25T05:17:13")]
    [InlineData("published", "2018-07-25T05:17:13.123+03:00", "2018-07-25T02:17:13")]
    [InlineData("published", "2018-07-25T05:17:13+0300", "2018-07-25T02:17:13")]
    [InlineData("published", "2018-07-25 05:17:13", "2018-07-25T05:17:13")]
    [InlineData("published", "2018-07-25 05:17", "2018-07-25T05:17")]
    [InlineData("published", "Wed, 25 Jul 2018 05:17:13 GMT", "2018-07-25T05:17:13")]
    [InlineData("published", "Wed, 25 Jul 2018 05:17:13 +0300", "2018-07-25T02:17:13")]
    [InlineData("published", "Thu, 25 Jul 2018 00:30 EST", "2018-07-25T05:30")]
    [InlineData("published", "25 July 2018", "2018-07-25")]
    [InlineData("published", "July 5, 2018", "2018-07-05")]
    [InlineData("published", "2018/07/25", "2018-07-25")]
    [InlineData("published", "2018-07", "2018-07")]
    [InlineData("published", "2018-07-24/2018-07-25", "2018-07-24/2018-07-25")]
    [InlineData("published", "XXXX", "XXXX")]
    [InlineData("published", "", "XXXX")]
    public void Read_Published_IsUnderstood(string member, string value, string expected) =>
        ArticleFiles.One("list.jsonl", $$"""{"id":"1","{{member}}":"{{value}}","text":"words"}""").Article.Published.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("""{"id":"1","outlet":"paper","text":"words","more":{"deep":[1,2,{"x":null}]},"tags":["a"]}""")]
    [InlineData("""{"id":17,"outlet":"paper","published":null,"text":"words"}""")]
    [InlineData("""{"url":"https://paper.example/1","outlet":"paper","text":"a\u0061 \ud83d\ude00"}""")]
    [InlineData("{\"id\":\"1\",\"outlet\":\"صحيفة\",\"text\":\"غادر \u200F12 شخصاً\u200E\"}\r")]
    public void Read_LinesOfOtherPrograms_AreArticles(string line) => ArticleFiles.One("list.jsonl", line, new());

    [Theory]
    [InlineData("""{"id":"1","outlet":"paper"}""", "text", "no text")]
    [InlineData("""{"id":"1","outlet":"paper","text":" \n "}""", "text", "no text")]
    [InlineData("""{"outlet":"paper","text":"words"}""", "id", "'id' or its 'url'")]
    [InlineData("""{"id":"1","text":"words"}""", "outlet", "--outlet")]
    [InlineData("""{"id":"1","outlet":"pa\nper","text":"words"}""", "outlet", "control character")]
    [InlineData("""{"id":"1","outlet":"paper","text":5}""", "text", "must be a text")]
    [InlineData("""{"id":"1","outlet":"paper","text":"a","text":"b"}""", "text", "twice")]
    [InlineData("""{"id":"1","outlet":"paper","text":"\u0000"}""", "text", "U+0000")]
    [InlineData("""{"id":"1","outlet":"paper","text":"\ud83d"}""", "text", "surrogate")]
    [InlineData("""{"id":"1","outlet":"paper","text":"words","published":"yesterday"}""", "published", "not a date")]
    [InlineData("""{"id":"1","outlet":"paper","text":"words","published":"../2019"}""", "published", "both ends")]
    [InlineData("""{"id":"1","outlet":"paper","text":"words","published":"2019-02-31"}""", "published", "not a date")]
    [InlineData("""{"id":"1","outlet":"paper","file":"a.txt"}""", "file", "folder")]
    [InlineData("""{"id":"1","outlet":"paper","kind":"quantity","text":"words"}""", "kind", "claim")]
    [InlineData("""{"id":"1","outlet":"paper","text":"wor""", null, "ends in the middle")]
    [InlineData("""{"id":"1","outlet":"paper","text":"words"} {}""", null, "not JSON")]
    [InlineData("""["id"]""", null, "one JSON object")]
    [InlineData("no json", null, "not JSON")]
    public void Read_ABadLine_IsRejectedWithItsReason(string line, string? member, string reason)
    {
        var rejection = ArticleFiles.Rejected(ArticleFiles.Read("list.jsonl", line, new ClaimGraph.Reading.Articles.ArticleOptions()));

        rejection.Member.ShouldBe(member);
        rejection.Reason.ShouldContain(reason);
        rejection.Raw.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Read_DeepLine_IsRejected() =>
        ArticleFiles.Rejected(ArticleFiles.Read("list.jsonl", $$"""{"text":"words","x":{{new string('[', 100_000)}}"""));

    [Fact]
    public void Read_ManyLines_GiveEachOneFateAndItsPlace()
    {
        var read = ArticleFiles.Read("list.jsonl", Encoding.UTF8.GetBytes($"\uFEFF# a comment\r\n{Whole}\r\n\r\nbroken\r\n{Whole}"), new());

        read.Select(one => one.Number).ShouldBe([2, 4, 5]);
        read.Select(one => one.Article is not null).ShouldBe([true, false, true]);
        read[1].Rejection.ShouldNotBeNull().Line.ShouldBe(4);
    }

    [Fact]
    public void Read_AnEmptyList_HasNothing() => ArticleFiles.Read("list.jsonl", []).ShouldBeEmpty();

    [Fact]
    public void Read_LongLine_IsRejectedAndTheNextIsRead()
    {
        var read = ArticleFiles.Read("list.jsonl", $$"""{"text":"{{new string('a', 300_000)}}"}""" + $"\n{Whole}", new() { MaxBytes = 100_000 });

        read[0].Rejection.ShouldNotBeNull().Reason.ShouldContain("longer than 100000 bytes");
        read[1].Article.ShouldNotBeNull();
    }
}
