using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Comparison;

namespace ClaimGraph.Tests.Dashboard;

public sealed class SnapshotTests
{
    [Fact]
    public void Rates_AreOfTwoReadings()
    {
        Sight.Working.Rates[^1].ShouldBe(2_100);
        Sight.Working.Loads.Single(sight => sight.Record.File == "wire/2019-03-03.jsonl").Rate.ShouldBe(2_200);
    }

    [Fact]
    public void Rates_AreForgottenAfterAMinuteOfReadings()
    {
        var snapshot = Sight.None;
        for (var i = 0; i < 100; i++) snapshot = Sight.Totals(snapshot, i * 100, [], [], Sight.Now.AddSeconds(i));

        snapshot.Rates.Length.ShouldBe(60);
        snapshot.Rates.ShouldAllBe(rate => rate == 100);
    }

    [Fact]
    public void Loads_InFlight_ComeFirstAndEndWithTime()
    {
        Sight.Working.Loads.Select(sight => sight.Stage(Sight.Now)).ShouldBe([LoadStage.Running, LoadStage.CutOff, LoadStage.Done]);
        Sight.Working.Loads[0].Stage(Sight.Now.AddMinutes(3)).ShouldBe(LoadStage.CutOff);
    }

    [Fact]
    public void Load_ThatGetsOnAgain_IsInFlight()
    {
        var record = Sight.Working.Loads.Single(sight => sight.Record.File == "desk/old.csv").Record;
        var later = LoadSight.Of(LoadSight.Of(null, record, Sight.Now.AddHours(-1), TimeSpan.Zero), record with { Books = record.Books with { Lines = 900 } }, Sight.Now, TimeSpan.FromSeconds(2));

        later.Stage(Sight.Now).ShouldBe(LoadStage.Running);
        later.Rate.ShouldBe(100);
    }

    [Fact]
    public void Load_WithoutAnEnd_IsCutOffOnlyAfterItWasWatched()
    {
        var record = Sight.Working.Loads.Single(sight => sight.Record.File == "desk/old.csv").Record;
        var first = LoadSight.Of(null, record, Sight.Now, TimeSpan.Zero);
        var second = LoadSight.Of(first, record, Sight.Now.AddMinutes(1), TimeSpan.FromMinutes(1));

        first.Stage(Sight.Now).ShouldBe(LoadStage.NotEnded);
        second.Stage(Sight.Now.AddMinutes(1)).ShouldBe(LoadStage.NotEnded);
        second.Stage(Sight.Now.AddMinutes(2)).ShouldBe(LoadStage.CutOff);
    }

    [Fact]
    public void Age_IsThatOfTheListsWhereTheyLagBehind()
    {
        var snapshot = Sight.Working with { ListsTaken = Sight.Now.AddSeconds(-20) };

        snapshot.Age(Sight.Now.AddSeconds(1)).ShouldBe(TimeSpan.FromSeconds(21));
        snapshot.IsOld(Sight.Now).ShouldBeTrue();
        (snapshot with { Took = TimeSpan.FromSeconds(18) }).IsOld(Sight.Now).ShouldBeFalse();
    }

    [Fact]
    public void Lists_AreSortedBySeverityFirst()
    {
        var lists = Sight.Lists(Sight.Working).Questions;

        lists.Conflicts.Select(row => row.Worst).ShouldBe([Severity.Extreme, Severity.Extreme, Severity.Major, Severity.Minor]);
        lists.Conflicts[0].Conflicts.ShouldBe(12);
        lists.NewestConflicts[0].Conflicts.ShouldBe(2);
        lists.Undecided.Select(row => row.Undecided).ShouldBe([4, 3, 1]);
        lists.NewestUndecided.Select(row => row.Undecided).ShouldBe([3, 1, 4]);
    }
}
