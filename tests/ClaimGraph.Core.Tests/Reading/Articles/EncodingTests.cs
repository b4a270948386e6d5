using System.Text;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class EncodingTests
{
    const string Arabic = "قال المجلس المحلي إن 12 شخصا غادروا البلدة، وأضاف أن «العودة» صعبة.";

    public static TheoryData<string, int> Undeclared => new()
    {
        { Arabic, 1256 },
        { "أمس الأربعاء", 1256 },
        { Arabic, 28596 },
        { "She said \u201cno\u201d \u2013 twice\u2026", 1252 },
    };

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void Read_UndeclaredEncoding_IsToldFromTheBytes(string text, int codePage)
    {
        var shown = codePage == 28596 ? text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal) : text;

        ArticleFiles.One(ArticleFiles.Read("note.txt", Encode(shown, codePage))).Text.ShouldBe(shown);
    }

    [Theory]
    [InlineData("Привет, как дела сегодня", 1251)]
    [InlineData("Καλημέρα σε όλους", 1253)]
    [InlineData("שלום לכולם היום", 1255)]
    [InlineData("Grüße aus Köln, schöne Tage", 1252)]
    [InlineData("今日は良い天気です", 932)]
    public void Read_OtherEncodings_AreRejectedAndNotGuessed(string text, int codePage) =>
        ArticleFiles.Rejected(ArticleFiles.Read("note.txt", Encode(text, codePage))).Reason.ShouldContain("save it as UTF-8");

    [Theory]
    [InlineData("windows-1256", 1256, Arabic)]
    [InlineData("iso-8859-1", 1256, Arabic)]
    [InlineData("utf-8", 1256, Arabic)]
    [InlineData("windows-1256", 65001, Arabic)]
    [InlineData("windows-1251", 1251, "Привет, как дела")]
    [InlineData("iso-8859-1", 1252, "Grüße aus Köln")]
    [InlineData("no-such-thing", 65001, Arabic)]
    public void Read_PageWithADeclaredEncoding_IsReadByWhatItIs(string declared, int codePage, string text)
    {
        var page = $"<html><head><meta charset=\"{declared}\"><title>x</title></head><body><p>{text}</p></body></html>";

        ArticleFiles.One(ArticleFiles.Read("page.html", Encode(page, codePage))).Text.ShouldBe(text);
    }

    [Fact]
    public void Read_FeedWithADeclaredEncoding_IsRead()
    {
        var feed = $"<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><channel><item><link>https://a.example/1</link><description>{Arabic}</description></item></channel></rss>";

        ArticleFiles.One(ArticleFiles.Read("feed.rss", Encode(feed, 1256))).Text.ShouldBe(Arabic);
    }

    [Fact]
    public void Read_ListInWindows1256_IsRead() =>
        ArticleFiles.One(ArticleFiles.Read("list.jsonl", Encode($$"""{"id":"1","text":"{{Arabic}}"}""", 1256))).Text.ShouldBe(Arabic);

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0x61, 0xC3 })]
    [InlineData(new byte[] { 0x61, 0xF0, 0x9F, 0x98 })]
    public void Read_BytesThatDoNotFit_AreRejected(byte[] bytes) => ArticleFiles.Rejected(ArticleFiles.Read("note.txt", bytes));

    static byte[] Encode(string text, int codePage) => codePage == 65001
        ? Encoding.UTF8.GetBytes(text)
        : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
}
