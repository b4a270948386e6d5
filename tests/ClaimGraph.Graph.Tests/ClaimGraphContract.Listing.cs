using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    [Fact]
    public async Task ListQuestionsAsync_LinksOfEachVerdict_CountedAtBothEnds()
    {
        var graph = await NewGraphAsync();
        await WriteSmallWorldAsync(graph);
        var day = DateSpan.Parse("2019-02-27").LastDay;

        (await HeadsAsync(graph)).ShouldBe(
            [
                new QuestionHead(Some.Question(Some.About)) { Worst = Severity.Extreme, Conflicts = 3, Undecided = 1, Updates = 1, Agreements = 1, LatestDay = day },
                new QuestionHead(Some.Question(Some.About with { Where = "syria" })) { Worst = Severity.Minor, Conflicts = 1, LatestDay = day },
                new QuestionHead(Some.Question(Some.About with { Where = "mosul" })) { LatestDay = day },
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task ListQuestionsAsync_ArticlesWithoutADate_HaveNoLatestDay()
    {
        var graph = await NewGraphAsync();
        await new Batch(Some.Claim(article: Some.Article("undated", "XXXX"))).CommitAsync(graph, Stop);

        (await HeadsAsync(graph)).ShouldHaveSingleItem().LatestDay.ShouldBe(0);
    }

    [Theory]
    [InlineData(Verdict.AgreesWith, 1)]
    [InlineData(Verdict.Refines, 1)]
    [InlineData(Verdict.Includes, 1)]
    [InlineData(Verdict.Updates, 0)]
    [InlineData(Verdict.Undecided, 0)]
    [InlineData(Verdict.ConflictsWith, 0)]
    public async Task ListQuestionsAsync_LinkOfAgreement_Counts(Verdict verdict, int agreements)
    {
        var graph = await NewGraphAsync();
        var (first, second) = (Some.Claim(new Quantity(1, 1, false)), Some.Claim(new Quantity(2, 2, false), article: Some.Article("article-2", "2019-03-02T10:00")));
        await new Batch(first, second) { Links = [Some.Link(first, second, verdict)] }.CommitAsync(graph, Stop);

        var head = (await HeadsAsync(graph)).ShouldHaveSingleItem();
        head.Agreements.ShouldBe(agreements);
        head.LatestDay.ShouldBe(DateSpan.Parse("2019-03-02").LastDay);
    }

    [Fact]
    public async Task ListOutletsAsync_ClaimsBorneOutAndInConflict_CountedForEach()
    {
        var graph = await NewGraphAsync();
        (await graph.ListOutletsAsync(Stop)).ShouldBeEmpty();
        Claim Said(string outlet, int count, string reference) => Some.Claim(new Quantity(count, count, false), outlet: outlet, reference: reference);
        var (shared, refined, refining) = (Said("a", 1, "1"), Said("a", 2, "2"), Said("b", 3, "3"));
        var (own, ownFriend, disputed, other) = (Said("a", 4, "4"), Said("a", 5, "5"), Said("c", 6, "6"), Said("\uFB50", 7, "7"));
        await new Batch(shared, Said("b", 1, "8"), refined, refining, own, ownFriend, disputed, other, Said("\U0001F469", 7, "9"))
        {
            Links =
            [
                Some.Link(refining, refined, Verdict.Refines), Some.Link(own, ownFriend, Verdict.AgreesWith),
                Some.Link(disputed, shared), Some.Link(own, disputed), Some.Link(other, disputed, Verdict.Updates), Some.Link(other, own, Verdict.Includes),
            ],
        }.CommitAsync(graph, Stop);

        (await graph.ListOutletsAsync(Stop)).ShouldBe(
            [new OutletView("a", 4, 2, 2), new OutletView("b", 2, 2, 1), new OutletView("c", 1, 0, 1), new OutletView("\U0001F469", 1, 1, 0), new OutletView("\uFB50", 1, 1, 0)]);
    }
}
