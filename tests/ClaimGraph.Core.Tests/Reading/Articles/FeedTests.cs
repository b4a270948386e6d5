using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class FeedTests
{
    [Fact]
    public void Read_Rss_GivesEachItem()
    {
        var read = ArticleFiles.Read("feed.rss", """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>صحيفة البلدة</title><language>ar</language>
            <image><title>Other</title></image>
            <item><title>خبر</title><link>https://town.example/1</link><guid>g-1</guid><pubDate>Wed, 25 Jul 2018 05:17:13 +0300</pubDate><media:title>no</media:title>
              <description>قصير</description><content:encoded><![CDATA[<p>غادر 12 شخصا.</p><p>وبقي 3.</p><script>x</script>]]></content:encoded></item>
            <item><title>Only a title &amp; more</title><link>https://town.example/2</link></item>
            <item><link>https://town.example/3</link></item>
            </channel></rss>
            """.Trim(), new());

        var first = read[0].Article.ShouldNotBeNull();
        (first.Outlet, first.Text).ShouldBe(("صحيفة البلدة", "غادر 12 شخصا.\nوبقي 3."));
        first.Article.ShouldBe(new Article("g-1", "https://town.example/1", "خبر", DateSpan.Parse("2018-07-25T02:17:13"), "ar"));
        read[1].Article.ShouldNotBeNull().Text.ShouldBe("Only a title & more");
        read[1].Article!.IsLanguageContradicted.ShouldBeTrue();
        read[2].Rejection.ShouldNotBeNull().Reason.ShouldContain("no text");
        read.Count.ShouldBe(3);
    }

    [Fact]
    public void Read_Atom_GivesEachEntry()
    {
        var read = ArticleFiles.Read("feed.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Town News</title><id>urn:feed</id>
            <entry><title type="html">One &lt;b&gt;</title><link rel="enclosure" href="https://town.example/1.mp3"/><link rel="alternate" href="https://town.example/1"/><id>urn:1</id><updated>2018-07-26T00:00:00Z</updated><published>2018-07-25T05:17:13Z</published><summary>short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>12 people &amp; 3 <b>others</b> left.</p></div></content></entry>
            <entry><title>Two</title><id>urn:2</id><updated>2018-07-26T00:00:00Z</updated><summary type="html">&lt;p&gt;Five left the town.&lt;/p&gt;</summary><source><title>Elsewhere</title><id>urn:other</id></source></entry>
            </feed>
            """, new());

        var first = read[0].Article.ShouldNotBeNull();
        (first.Outlet, first.Text).ShouldBe(("Town News", "12 people & 3 others left."));
        first.Article.ShouldBe(new Article("urn:1", "https://town.example/1", "One <b>", DateSpan.Parse("2018-07-25T05:17:13"), "en"));
        var second = read[1].Article.ShouldNotBeNull();
        (second.Text, second.Article.Id, second.Article.Published.ToString()).ShouldBe(("Five left the town.", "urn:2", "2018-07-26T00:00:00"));
    }

    [Theory]
    [InlineData("<rss><channel><item><link>a</link><description>words</description></item><item><title>cut", 2)]
    [InlineData("<rss><channel><item><link>a</link><description>words</description></item></rss>", 2)]
    [InlineData("<rss><channel><item><link>a</link><description>words &nosuch; </description></item></channel></rss>", 1)]
    public void Read_BrokenFeed_GivesWhatStandsBeforeAndOneRejection(string feed, int count)
    {
        var read = ArticleFiles.Read("feed.xml", feed);

        read.Count.ShouldBe(count);
        read[^1].Rejection.ShouldNotBeNull().Reason.ShouldContain("not XML");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("not xml", "not XML")]
    [InlineData("<html><body>words</body></html>", "no RSS or Atom feed")]
    [InlineData("<rss><channel><title>x</title></channel></rss>", "no entries")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>", "document type")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>", "document type")]
    public void Read_WhatIsNoFeed_IsRejected(string feed, string reason) => ArticleFiles.Rejected(ArticleFiles.Read("feed.xml", feed)).Reason.ShouldContain(reason);

    [Theory]
    [InlineData("<a>")]
    [InlineData("<item>")]
    [InlineData("<title>")]
    public void Read_DeepFeed_EndsSoon(string piece) =>
        ArticleFiles.Read("feed.xml", $"<rss><channel><item>{string.Concat(Enumerable.Repeat(piece, 200_000))}").ShouldHaveSingleItem().Rejection.ShouldNotBeNull();

    [Fact]
    public void Read_ManyAttributes_EndsSoon() =>
        ArticleFiles.Read("feed.xml", $"<rss><channel><item {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}='1' "))}><link>a</link><title>words</title></item></channel></rss>").ShouldHaveSingleItem();

    [Fact]
    public void Read_EntryWithABomb_LeavesTheOthers()
    {
        var bomb = string.Concat(Enumerable.Repeat("&lt;div&gt;", 2_000));
        var read = ArticleFiles.Read("feed.xml", $"<rss><channel><item><link>a</link><description>{bomb}x</description></item><item><link>b</link><description>words</description></item></channel></rss>");

        read[0].Rejection.ShouldNotBeNull().Reason.ShouldContain("nests");
        read[1].Article.ShouldNotBeNull();
    }
}
