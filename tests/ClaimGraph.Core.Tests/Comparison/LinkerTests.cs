using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reading;
using ClaimGraph.Tests.Loading;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Comparison;

/// <summary>Which of all the links that could be drawn are drawn.</summary>
public class LinkerTests
{
    const int Many = 10_000;

    [Fact]
    public async Task Load_GrowingCounts_EachUpdatesTheNearestEarlierOne()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(3, Growing(12));
        (await shelf.LinksAsync()).Select(link => (link.Verdict, link.Rule)).ShouldBe(Enumerable.Repeat((Verdict.Updates, "developing-count"), 11));
    }

    [Fact]
    public async Task Load_ACountArrivesInBetween_TheUpdateMoves()
    {
        var shelf = new Shelf();
        var lines = Growing(3);
        await shelf.LoadAsync(10, [lines[0], lines[2]]);
        var before = (await shelf.LinksAsync()).ShouldHaveSingleItem();
        await shelf.LoadAsync(10, [lines[1]]);
        var after = await shelf.LinksAsync();
        after.Count.ShouldBe(2);
        after.ShouldNotContain(link => link.From == before.From && link.To == before.To);
    }

    [Fact]
    public async Task Load_ThreePlacesThatNest_EachPartIsHeldByTheSmallestWhole()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(10,
            [ClaimLine.Count(90, "2019-03-01", where: "syria"), ClaimLine.Count(30, "2019-03-01", where: "albukamal-district"), ClaimLine.Count(5, "2019-03-01")]);
        var values = (await shelf.ViewsAsync()).SelectMany(view => view.Positions).ToDictionary(view => view.Position.Id, view => $"{view.Position.Value}");
        (await shelf.LinksAsync()).Select(link => $"{values[link.From]} {link.Verdict.ToName()} {values[link.To]}").Order(StringComparer.Ordinal)
            .ShouldBe(["30 INCLUDES 5", "90 INCLUDES 30"]);
    }

    [Fact]
    public async Task Load_ThreePeriodsThatNest_EachPartIsHeldByTheSmallestWhole()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(1,
            [ClaimLine.Count(90, "2019-02", "total"), ClaimLine.Count(5, "2019-02-12", "total"), ClaimLine.Count(30, "2019-02-10/2019-02-20", "total")]);
        var values = (await shelf.ViewsAsync()).SelectMany(view => view.Positions).ToDictionary(view => view.Position.Id, view => $"{view.Position.Value}");
        (await shelf.LinksAsync()).Select(link => $"{values[link.From]} {link.Rule} {values[link.To]}").Order(StringComparer.Ordinal)
            .ShouldBe(["30 part-of-period 5", "90 part-of-period 30"]);
    }

    [Fact]
    public async Task Load_TenOutletsWithOneNumber_AreOnePositionWithoutLinks()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(3, Enumerable.Range(0, 10).Select(i => ClaimLine.Count(30, "2019-03-01", outlet: $"outlet-{i}")).ToArray());
        var view = (await shelf.ViewsAsync()).ShouldHaveSingleItem();
        view.Positions.ShouldHaveSingleItem().Claims.Length.ShouldBe(10);
        view.Links.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_UpdatedCounts_StandOutsideTheConsensus()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(10, [.. Growing(5)]);
        var consensus = Consensus.Of((await shelf.ViewsAsync()).ShouldHaveSingleItem()).ShouldNotBeNull();
        new[] { consensus.Low, consensus.Best, consensus.High }.Select(point => $"{point.Value}").ShouldBe(["14", "14", "14"]);
    }

    [Theory]
    [InlineData("incident", 0)]
    [InlineData("snapshot", Many)]
    public void Link_TenThousandDailyCounts_LooksAtThosePairsThatMatter(string scope, int canMatter)
    {
        var (linker, links) = Link(Enumerable.Range(0, Many).Select(day => ClaimLine.Count(day + 1, ClaimLine.Day(day), scope)));
        linker.Compared.ShouldBeLessThanOrEqualTo(canMatter * 3 / 2);
        links.Count.ShouldBe(Math.Max(0, canMatter - 1));
    }

    [Fact]
    public void Link_TenThousandTotalsOfOneStart_StayNearLinear()
    {
        var (linker, links) = Link(Enumerable.Range(1, Many).Select(day => ClaimLine.Count(day, $"{ClaimLine.Day(0)}/{ClaimLine.Day(day)}", "total")));
        linker.Compared.ShouldBeLessThanOrEqualTo(60L * Many);
        links.Count.ShouldBe(Many - 1);
        links.ShouldAllBe(link => link.Rule == "grown-total");
    }

    [Fact]
    public void Link_TenThousandValuesOfOneDay_StayNearLinear()
    {
        var (linker, links) = Link(Enumerable.Range(1, Many).Select(value => ClaimLine.Count(value, "2019-03-01", "snapshot")));
        linker.Compared.ShouldBeLessThanOrEqualTo(60L * Many);
        links.Count.ShouldBeLessThanOrEqualTo(60 * Many);
    }

    [Fact]
    public void Link_ACrowdOfOneDay_HoldsTheLeastAgainstTheGreatest()
    {
        var (_, links) = Link(Enumerable.Range(0, 120).Select(i => ClaimLine.Count(100 + (50 * i), "2019-03-01", "snapshot")));
        links.ShouldContain(link => link.Verdict == Verdict.ConflictsWith && link.Gap == 5950);
    }

    [Theory]
    [InlineData("2019-02-10", "2019-02-09", "adjacent-day")]
    [InlineData("2019-02-09", "2019-02-10", "adjacent-day")]
    [InlineData("2019-02-09", "2019-02", "within-period")]
    [InlineData("2019-02", "2019-02-09", "within-period")]
    [InlineData("2019-02", "2019-01-20/2019-02-10", "overlapping-range")]
    [InlineData("2019-02~", "2019-03-05~", null)]
    public async Task Load_DatesWithAndWithoutADoer_GetTheLinkOfTheLadder(string named, string unnamed, string? rule)
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(1, [ClaimLine.Date(named, by: "sdf"), ClaimLine.Date(unnamed)]);
        (await shelf.LinksAsync()).Select(link => link.Rule).ShouldBe(rule is null ? [] : [rule]);
    }

    [Fact]
    public void Link_TwoEventsAMonthApart_CostNothing()
    {
        var (linker, links) = Link([ClaimLine.Count(30, "2019-02-01"), ClaimLine.Count(50, "2019-03-10")]);
        linker.Compared.ShouldBe(0);
        links.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_TenThousandDailyStatesInBatches_DrawsOneLinkForEach()
    {
        var shelf = new Shelf();
        var result = await shelf.LoadAsync(2000, Enumerable.Range(0, Many).Select(day => ClaimLine.Count(day + 1, ClaimLine.Day(day), "snapshot")).ToArray());
        result.Total.Loaded.ShouldBe(Many);
        (await shelf.LinksAsync()).Count.ShouldBe(Many - 1);
    }

    static string[] Growing(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ClaimLine.Count(10 + i, "2019-02-01", asOf: $"2019-02-{i + 1:00}"))];

    static (Linker Linker, IReadOnlyList<Link> Links) Link(IEnumerable<string> lines)
    {
        var questions = new Dictionary<ContentId, Question>();
        var positions = new List<Position>();
        using var source = new ClaimSource(Shelf.File("lines", [.. lines]).Open(), "lines", ClaimFileFormat.JsonLines, new());
        while (source.TryRead(out var line))
        {
            var question = new Question(line.Claim!.Kind, line.Claim.About);
            questions[question.Id] = question;
            positions.Add(Position.Of(line.Claim, question, ConceptScheme.BuiltIn.IsUnnamed));
        }

        var linker = new Linker(new Shelf().Comparer);
        return (linker, linker.Link(new Surroundings(questions.Values, [], positions), positions.Select(position => position.Id).ToHashSet()));
    }
}
