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
        Sight.Working.Loads.Select(sight => sight.IsRunning(Sight.Now)).ShouldBe([true, false, false]);
        Sight.Working.Loads[0].IsRunning(Sight.Now.AddMinutes(3)).ShouldBeFalse();
    }

    [Fact]
    public void Load_ThatGetsOnAgain_IsInFlight()
    {
        var record = Sight.Working.Loads.Single(sight => sight.Record.File == "desk/old.csv").Record;
        var later = LoadSight.Of(new LoadSight(record, record.Started, null), record with { Books = record.Books with { Lines = 900 } }, Sight.Now, TimeSpan.FromSeconds(2));

        later.IsRunning(Sight.Now).ShouldBeTrue();
        later.Rate.ShouldBe(100);
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
