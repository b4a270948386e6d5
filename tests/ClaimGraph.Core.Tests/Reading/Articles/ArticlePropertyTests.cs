using System.Text;
using ClaimGraph.Reading.Articles;
using CsCheck;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class ArticlePropertyTests
{
    static readonly string[] pieces =
    [
        """{"id":"1","outlet":"paper","published":"2019","text":"words"}""", "\n", "\r\n", "---\n", "outlet: x\n", "date: 2019-03-01\n", "&a *a\n", "# title\n", "[a](b)", "قال المجلس إن ", "\u200F",
        "<html>", "<p>", "</p>", "<b id=1>", "<!--", "-->", "<script type=\"application/ld+json\">", "{\"@type\":\"Article\",\"headline\":[{}]}", "</script>", "<meta charset=windows-1256>", "<table><tr>", "&amp;", "&#0;",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<rss><channel>", "<item>", "<title>", "</title>", "<link>a</link>", "</item>", "<![CDATA[", "]]>", "<feed>", "<entry>", "<content type=\"xhtml\">", "</entry>", "</feed>", "\0", "\uFEFF",
    ];

    static readonly Gen<byte[]> files =
        from chosen in Gen.OneOf(pieces).Array[0, 30]
        from flips in Gen.Select(Gen.Int[0, 2_000], Gen.Byte).Array[0, 4]
        from cut in Gen.Int[0, 2_000]
        select Mutate(Encoding.UTF8.GetBytes(string.Concat(chosen)), flips, cut);

    [Theory]
    [InlineData(ArticleFileFormat.List)]
    [InlineData(ArticleFileFormat.Text)]
    [InlineData(ArticleFileFormat.Markdown)]
    [InlineData(ArticleFileFormat.Html)]
    [InlineData(ArticleFileFormat.Feed)]
    public void TryRead_AnyBytes_GiveEachThingOneFate(ArticleFileFormat format) => files.Sample(bytes =>
    {
        var read = Read(bytes, format);
        if (format is not ArticleFileFormat.List) read.Count.ShouldBeGreaterThan(0);
        read.Select(one => one.Number).ShouldBe(read.Select(one => one.Number).Order().Distinct());
        foreach (var one in read)
        {
            (one.Article is null).ShouldNotBe(one.Rejection is null);
            one.Article?.Text.ShouldNotContain('\0');
            one.Rejection?.Reason.ShouldEndWith(".");
        }

        Read(bytes, format).Select(one => one.Article).ShouldBe(read.Select(one => one.Article));
    }, iter: 1_000);

    static List<ReadArticle> Read(byte[] bytes, ArticleFileFormat format)
    {
        using var stream = new MemoryStream(bytes);
        using var source = new ArticleSource(stream, "file", format, ArticleFolder.None, ArticleFiles.WithOutlet);
        var read = new List<ReadArticle>();
        while (source.TryRead(out var one)) read.Add(one);
        source.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        return read;
    }

    static byte[] Mutate(byte[] bytes, (int Place, byte Value)[] flips, int cut)
    {
        foreach (var (place, value) in flips)
        {
            if (place < bytes.Length) bytes[place] = value;
        }

        return cut % 3 == 0 ? bytes[..Math.Min(cut, bytes.Length)] : bytes;
    }
}
