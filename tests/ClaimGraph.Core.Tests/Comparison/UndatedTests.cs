using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Comparison;

public sealed class UndatedTests
{
    [Fact]
    public void Merge_SightWithoutADate_GivesWayInAnyOrder()
    {
        var (dated, undated) = (Sight("2019-03-03"), Sight("XXXX"));

        foreach (var merged in new[] { dated.Merge(undated), undated.Merge(dated) })
        {
            (merged.PublishedFirst, merged.CountedFirst, merged.CountedLast).ShouldBe((dated.PublishedFirst, dated.CountedFirst, dated.CountedLast));
        }
    }

    [Fact]
    public void Merge_ArticleWithoutADate_GivesWayInAnyOrder()
    {
        var (dated, undated) = (Article("2019-03-03"), Article("XXXX"));

        ArticleMerge.Merge(dated, undated).ShouldBe(dated);
        ArticleMerge.Merge(undated, dated).ShouldBe(dated);
        ArticleMerge.Merge(undated, undated).ShouldBe(undated);
    }

    static Article Article(string published) => new("17", null, null, DateSpan.Parse(published), null);

    static Position Sight(string published)
    {
        var about = new About { Action = "killed", Who = "civilians", When = DateSpan.Parse("2019-03-01") };
        var claim = new Claim("paper", Article(published), about, new Quantity(30, 30, false));
        return Position.Of(claim, new Question(claim.Kind, about), _ => false);
    }
}
