using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Tests.Reporting;

namespace ClaimGraph.Tests.Graph;

public sealed class ConsensusTests
{
    [Theory]
    [InlineData("200-200 400-400", "200", "400")]
    [InlineData("100-999 300-300", "100", "999")]
    [InlineData("500- 500-500", "500", "at least 500")]
    [InlineData("500- 600-600", "500", "600")]
    [InlineData("2000- 600-600", "600", "at least 2,000")]
    [InlineData("-60 60-60", "at most 60", "60")]
    [InlineData("-60 20-20", "20", "60")]
    [InlineData("-60", "at most 60", "60")]
    public void Of_Quantities_SpansTheNamedEnds(string ranges, string low, string high)
    {
        var claims = ranges.Split(' ').Select((range, i) => Count($"outlet-{i}", range)).ToArray();

        var consensus = Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!;

        consensus.Low.Value.ToString().ShouldBe(low);
        consensus.High.Value.ToString().ShouldBe(high);
    }

    [Theory]
    [InlineData("40-40 60-60", true)]
    [InlineData("40-40 40-40 60-60", false)]
    [InlineData("40-40 40-40 60-60 60-60 10-10", true)]
    [InlineData("40-40", false)]
    public void Of_Positions_KnowsWhetherTheBestIsAlone(string ranges, bool isTied)
    {
        var claims = ranges.Split(' ').Select((range, i) => Count($"outlet-{i}", range)).ToArray();

        Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!.IsTied.ShouldBe(isTied);
    }

    [Fact]
    public void Of_Positions_TakesTheMostOriginsBeforeTheMostOutlets()
    {
        // Three outlets reprint one speaker; two outlets found out for themselves.
        Claim[] claims =
        [
            Say.Count("a", 40, 40, speaker: "spokesman"), Say.Count("b", 40, 40, speaker: "spokesman"), Say.Count("c", 40, 40, speaker: "spokesman"),
            Say.Count("d", 60, 60), Say.Count("e", 60, 60),
        ];

        var consensus = Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!;

        consensus.Best.ShouldBe(new ConsensusPoint(new Quantity(60, 60, false), ReportGraph.PositionOf(claims[3]).Id, 2, 2));
        consensus.Low.ShouldBe(new ConsensusPoint(new Quantity(40, 40, false), ReportGraph.PositionOf(claims[0]).Id, 3, 1));
    }

    [Fact]
    public void Of_EqualOrigins_TakesTheMostOutlets()
    {
        Claim[] claims = [Say.Count("a", 40, 40, speaker: "x"), Say.Count("b", 40, 40, speaker: "x"), Say.Count("c", 60, 60, published: "2019-03-01")];

        Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!.Best.Value.ToString().ShouldBe("40");
    }

    [Fact]
    public void Of_EqualBacking_TakesTheLatestCounted()
    {
        Claim[] claims = [Say.Count("a", 40, 40, asOf: "2019-02-20"), Say.Count("b", 60, 60, asOf: "2019-02-21"), Say.Count("c", 50, 50, asOf: "2019-02-19")];

        Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!.Best.Value.ToString().ShouldBe("60");
    }

    [Fact]
    public void Of_AllElseEqual_TakesTheLeastIdInAnyOrder()
    {
        Claim[] claims = [Say.Count("a", 40, 40), Say.Count("b", 60, 60), Say.Count("c", 50, 50)];
        var least = claims.Min(claim => ReportGraph.PositionOf(claim).Id);
        var graph = new ReportGraph().Add(claims);

        for (var order = 0ul; order < 20; order++) Consensus.Of(graph.InOrder(order).ViewOf(claims[0]))!.Best.Position.ShouldBe(least);
    }

    [Fact]
    public void Of_UpdatedDeniedAndDoubted_LeavesThemOut()
    {
        var old = Say.Count("a", 10, 10);
        var current = Say.Count("b", 40, 40, published: "2019-02-28");
        var graph = new ReportGraph()
            .Add(old, current, Say.Count("c", 900, 900, stance: Stance.Denies), Say.Count("d", 5, 5, stance: Stance.Doubts))
            .Link(current, Verdict.Updates, old, "grown-total", "More, later.");

        var consensus = Consensus.Of(graph.ViewOf(old))!;

        (consensus.Low.Value, consensus.Best.Value, consensus.High.Value).ShouldBe((current.Value, current.Value, current.Value));
    }

    [Fact]
    public void Of_NothingAffirmed_IsNull()
    {
        var claim = Say.Count("a", 10, 10, stance: Stance.Denies);

        Consensus.Of(new ReportGraph().Add(claim).ViewOf(claim)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2019-02-09 2019-02-12", "2019-02-09", "2019-02-12")]
    [InlineData("2019-02 2019-02-12", "2019-02", "2019-02")]
    [InlineData("../2019-02-08 2019-02-09", "../2019-02-08", "2019-02-09")]
    [InlineData("../2019-02-12 2019-02-09", "2019-02-09", "../2019-02-12")]
    [InlineData("2019-02-09/.. 2019-02-09", null, "2019-02-09/..")]
    public void Of_Dates_SpansEarliestToLatest(string dates, string? low, string high)
    {
        var claims = dates.Split(' ').Select((date, i) => Say.Day($"outlet-{i}", date)).ToArray();

        var consensus = Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!;

        consensus.High.Value.ToString().ShouldBe(high);
        if (low is not null) consensus.Low.Value.ToString().ShouldBe(low);
    }

    [Fact]
    public void Of_Deals_OrdersByHowFarTheyHaveCome()
    {
        Claim[] claims = [Say.Deal("a", DealStatus.Agreed), Say.Deal("b", DealStatus.Agreed), Say.Deal("c", DealStatus.Denied), Say.Deal("d", DealStatus.CarriedOut)];

        var consensus = Consensus.Of(new ReportGraph().Add(claims).ViewOf(claims[0]))!;

        (consensus.Low.Value, consensus.Best.Value, consensus.High.Value).ShouldBe(
            (new DealState(DealStatus.Denied), new DealState(DealStatus.Agreed), new DealState(DealStatus.CarriedOut)));
    }

    static Claim Count(string outlet, string range)
    {
        var ends = range.Split('-');
        return Say.Count(outlet, End(ends[0]), End(ends[1]));
    }

    static decimal? End(string text) => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
