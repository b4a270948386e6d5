using ClaimGraph.Claims;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Loading.Articles;

public class ArticleClaimsTests
{
    static readonly ArticleClaims finder = new(ConceptScheme.BuiltIn, TinyExtractor.Extract);

    [Theory]
    [InlineData("the-new-arab", "the-new-arab")]
    [InlineData("The New Arab", "the-new-arab")]
    [InlineData(" the new ARAB ", "the-new-arab")]
    [InlineData("ذا نيو عرب", "the-new-arab")]
    [InlineData("The Sample Times", "The Sample Times")]
    [InlineData("baghouz", "baghouz")]
    public void Find_OutletByIdOrLabel_IsTheConcept(string written, string expected)
    {
        var found = finder.Find(Article("3 dead", outlet: written));
        found.Article.Outlet.ShouldBe(expected);
        found.Claims.ShouldHaveSingleItem().Claim.Outlet.ShouldBe(expected);
    }

    [Fact]
    public void Find_SeveralClaims_AreNumberedInTheirOrder() =>
        finder.Find(Article("3 dead, then 4, then 5")).Claims.Select(found => found.Claim.Ref).ShouldBe(["a-100-01", "a-100-02", "a-100-03"]);

    [Fact]
    public void Find_KeyTooLongForARef_IsCutToAHash()
    {
        var (x, y) = (RefOf('x'), RefOf('y'));
        x.Length.ShouldBe(19);
        x.ShouldEndWith("-01");
        x.ShouldNotBe(y, StringComparer.Ordinal);

        static string RefOf(char end) => finder.Find(Article("3", id: new string('k', 299) + end)).Claims[0].Claim.Ref!;
    }

    [Theory]
    [InlineData("fr", "no claims: its language is fr, only ar and en are read")]
    [InlineData("en", null)]
    [InlineData("ar", null)]
    [InlineData(null, null)]
    public void Find_Nothing_SaysWhyWhereTheLanguageIsToBlame(string? language, string? remark) =>
        finder.Find(Article("nothing", language: language)).Remark.ShouldBe(remark);

    static ArticleText Article(string text, string outlet = "paper", string id = "a-100", string? language = null) =>
        new(outlet, new Article(id, null, null, DateSpan.Parse("2019-02-27"), null), text, language);
}
