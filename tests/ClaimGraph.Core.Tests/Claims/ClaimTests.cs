using ClaimGraph.Claims;
using ClaimGraph.Tests.Reading;

namespace ClaimGraph.Tests.Claims;

public sealed class ClaimTests
{
    static readonly Article article = new("17", null, null, DateSpan.Parse("2019-02-27T18:00"), null);

    // These ids are in graphs that people keep: when one changes, their graphs no longer know their claims.
    [Theory]
    [InlineData(Lines.Quantity, "ec0500d0f3c56c7b85a401751355e71d9ca251c3108f5883628be359a36db6d9")]
    [InlineData(Lines.Date, "8ded4df27c4474b9d34a7a1da17c9ff658cbdc5adb77b780df7291ccb01f1056")]
    [InlineData(Lines.Deal, "ef0fdc612090d0d4694879478769ab227ba8ba080076238c5b2195cdaddbd44f")]
    public void ComputeId_KnownClaim_NeverChanges(string line, string id) =>
        Lines.Read(Lines.Utf8(line)).Lines.ShouldHaveSingleItem().Id.ToString().ShouldBe(id);

    [Fact]
    public void ComputeId_EveryMember_Counts()
    {
        string[] lines =
        [
            Lines.Quantity, Lines.With("a-1", "a-2"), Lines.With("paper", "post"), Lines.With("\"17\"", "\"18\""), Lines.With("\"url\":null", "\"url\":\"u\""),
            Lines.With("\"T\"", "\"\""), Lines.With("\"T\"", "null"), Lines.With("\"published\":\"2019-02-27\"", "\"published\":\"2019-02-27~\""), Lines.With("\"en\"", "\"ar\""),
            Lines.With("more than", "over"), Lines.With("\"start\":3", "\"start\":4"), Lines.With("\"end\":16", "\"end\":17"), Lines.With("activists", "others"),
            Lines.With("asserts", "quotes"), Lines.With("surrendered", "left"), Lines.With("members", "people"), Lines.With("\"to\"", "\"by\""), Lines.With("town", "city"),
            Lines.With("person", "family"), Lines.With("total", "snapshot"), Lines.With("2019-02-20/", "2019-02-21/"), Lines.With("\"min\":200", "\"min\":201"),
            Lines.With("\"max\":null", "\"max\":200"), Lines.With("false", "true"), Lines.With("\"asOf\":\"2019-02-27\"", "\"asOf\":\"2019-02-26\""), Lines.With("\"asOf\":\"2019-02-27\"", "\"asOf\":null"),
        ];
        var ids = Lines.Read(Lines.Utf8(string.Join('\n', lines))).Lines;
        ids.ShouldAllBe(line => line.Claim != null);
        ids.Select(line => line.Id).Distinct().Count().ShouldBe(lines.Length);
    }

    [Fact]
    public void When_NotGiven_IsTheDayOfPublication()
    {
        var claim = new Claim("paper", article, new About { Action = "left" }, new Quantity(1, 1, approximate: false));
        claim.When.ShouldBe(DateSpan.Parse("2019-02-27"));
        claim.CountedAt.ShouldBe(article.Published);
        (claim with { AsOf = DateSpan.Parse("2019-02-26") }).CountedAt.ShouldBe(DateSpan.Parse("2019-02-26"));
    }

    [Fact]
    public void Constructor_PartsThatDoNotFit_Throws()
    {
        Should.Throw<ArgumentException>(() => new Claim("", article, new About { Action = "left" }, DateSpan.Parse("2019")));
        Should.Throw<ArgumentException>(() => new Claim("paper", article, new About(), DateSpan.Parse("2019")));
        Should.Throw<ArgumentException>(() => new Claim("paper", article, new About { Action = "left" }, new DealState(DealStatus.Agreed)));
        Should.Throw<ArgumentException>(() => new Claim("paper", article, new About { Action = "left", Parties = ["a"], Term = "t" }, DateSpan.Parse("2019")));
        Should.Throw<ArgumentException>(() => new Article(null, null, null, DateSpan.Parse("2019"), null));
        Should.Throw<ArgumentException>(() => new Article("17", null, null, DateSpan.Parse("2019/.."), null));
        Should.Throw<ArgumentException>(() => new Quote("", null, null));
        Should.Throw<ArgumentException>(() => new Quote("a", 5, 4));
        Should.Throw<ArgumentException>(() => new Quote(new string('a', Quote.MaxLength + 1), null, null));
    }

    [Theory]
    [InlineData(new[] { "b", "a" }, new[] { "a", "b" })]
    [InlineData(new[] { "b", "a", "b" }, new[] { "a", "b" })]
    [InlineData(new[] { "a", "b" }, new[] { "a", "b" })]
    [InlineData(new[] { "a", "a" }, new[] { "a" })]
    [InlineData(new[] { "é", "z", "Z" }, new[] { "Z", "z", "é" })]
    public void Parties_AnyOrder_AreSortedOnceEach(string[] given, string[] kept) =>
        new About { Parties = [.. given] }.Parties.ShouldBe(kept);
}
