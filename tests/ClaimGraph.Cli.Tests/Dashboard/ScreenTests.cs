using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Dashboard;

public sealed partial class ScreenTests
{
    const string Evil = "\u001b[31m\u001b]52;c;ZXZpbA==\u0007\u009b2J \u202eabc\u2066 [red]x[/] [[link]]\r\n\tnext";

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Conflicts_AreAsApproved(int width, int height) => Approve(new Stage(Sight.Working, width, height).Press("j j"), $"{width}x{height}");

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Question_IsAsApproved(int width, int height) => Approve(new Stage(Sight.Working, width, height).Press("Enter").Answer(Sight.Question()).Press("j j j"), $"{width}x{height}");

    [Theory]
    [InlineData("2", "undecided")]
    [InlineData("3", "outlets")]
    [InlineData("4", "rejections")]
    [InlineData("4 Enter", "rejection")]
    [InlineData("5", "loads")]
    [InlineData("6", "workers")]
    [InlineData("?", "keys")]
    [InlineData("/ b a g", "filter")]
    public void Pane_IsAsApproved(string keys, string name) => Approve(new Stage(Sight.Working).Press(keys), name);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("5")]
    [InlineData("6")]
    public void Pane_NamesAQueryThatThereIs(string keys) => ShouldNameAQuery(new Stage(Sight.Working).Press(keys));

    [Fact]
    public void Question_NamesAQueryThatThereIs() => ShouldNameAQuery(new Stage(Sight.Working).Press("Enter").Answer(Sight.Question()));

    [Theory]
    [InlineData("baghouz")]
    [InlineData("الباغوز")]
    public void Question_StandsOnce_AndAQuoteThatSaysTheSameStaysToo(string place)
    {
        var label = Sight.Question(place: place).View.Question.Label;
        var stage = new Stage(Sight.Lists(Sight.Working, Sight.Head("isis-members", place, Severity.Extreme, 99, 0, "2019-03-03")), 120, 40);
        stage.Press("Enter").Answer(Sight.Question(english: label, place: place));

        stage.State.Page!.Title.ShouldBe(label);
        stage.Picture().Count(row => row.Contains(label, StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void OneOfAThing_IsNoPlural()
    {
        var summary = Sight.Working.Summary! with { Claims = 1, Outlets = 1, Questions = 1, Positions = 1, Articles = 1, Origins = 1 };

        new Stage(Sight.Working with { Summary = summary }, 120, 40).Picture()[1].TrimEnd().ShouldBe("1 claim  1 outlet  1 question  1 position  1 article  1 origin");
    }

    [Fact]
    public void LoadSeenOnce_IsNotSaidToBeRunningOrCutOff()
    {
        var snapshot = Sight.Totals(Sight.None, 60_000, [Sight.Working.Loads.Single(sight => sight.Record.File == "desk/old.csv").Record], []);
        var picture = string.Join('\n', new Stage(snapshot).Press("5").Picture());

        picture.ShouldContain("1 load not ended");
        picture.ShouldContain("> not ended 09:00:00Z");
        picture.ShouldNotContain("running");
        picture.ShouldNotContain("cut off");
    }

    [Fact]
    public void NothingReadYet_IsSaid()
    {
        var picture = string.Join('\n', new Stage(Sight.None).Picture());

        picture.ShouldContain("reading the graph ...");
        picture.ShouldContain("sqlite:claims.db");
    }

    [Fact]
    public void EmptyGraph_IsAsApproved() => Approve(new Stage(Sight.Empty), "empty");

    [Fact]
    public void SlowGraph_SaysHowOldTheDataAre()
    {
        var stage = new Stage(Sight.Working);

        stage.Picture(now: Sight.Now.AddSeconds(2))[0].ShouldEndWith(" 2 s old");
        stage.Picture(now: Sight.Now.AddSeconds(12))[0].ShouldEndWith("data is 12 s old");
        (stage.Snapshot = stage.Snapshot with { Took = TimeSpan.FromSeconds(9) }).IsOld(Sight.Now.AddSeconds(12)).ShouldBeFalse();
    }

    [Fact]
    public void FailedGraph_KeepsItsDataAndSaysWhy()
    {
        var picture = new Stage(Sight.Working with { Fault = "The server does not answer: is it running?" }).Picture();

        picture[^2].ShouldBe("! The server does not answer: is it running?");
        picture[6].ShouldContain("how many isis-members left at baghouz");
    }

    [Fact]
    public void FailedGraph_WithMuchToSay_SaysItAll()
    {
        var picture = new Stage(Sight.Working with { Fault = "Neo4j does not answer at http://localhost:7474: start it, or check the address given with --graph." }).Picture();

        string.Join(' ', picture.TakeLast(3).Take(2)).ShouldBe("! Neo4j does not answer at http://localhost:7474: start it, or check the address given with --graph.");
        picture.Count.ShouldBe(24);
    }

    [Fact]
    public void FailedGraph_WithoutData_SaysWhy()
    {
        var picture = new Stage(Sight.None with { Fault = "No connection." }).Picture();

        picture[0].ShouldEndWith("no data yet");
        picture[6].ShouldContain("The graph does not answer.");
    }

    [Fact]
    public void Question_NotReadYet_IsBeingLoaded() => new Stage(Sight.Working).Press("Enter").Picture()[6].TrimEnd().ShouldBe("> loading ...");

    [Theory]
    [InlineData(39, 24)]
    [InlineData(80, 11)]
    [InlineData(1, 1)]
    public void TooSmallATerminal_IsSaid(int width, int height)
    {
        var picture = new Stage(Sight.Working, width, height).Picture();

        picture.Count.ShouldBeLessThanOrEqualTo(height);
        picture[0].ShouldStartWith($"{width}x{height}"[..Math.Min(width - 1, 5)]);
    }

    [Theory]
    [InlineData(40, 12)]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    public void HostileText_ReachesNoTerminal(int width, int height)
    {
        foreach (var keys in new[] { "", "2", "3", "4", "4 Enter", "5", "5 Enter", "6", "Enter" })
        {
            var stage = new Stage(Hostile(), width, height).Press(keys);
            if (keys == "Enter") stage.Answer(Sight.Question(Evil + new string('ا', 9_000), Evil + string.Concat(Enumerable.Repeat("👨‍👩‍👧", 600))));
            var end = stage.Rows.Count;
            for (var at = 0; at < Math.Min(end, 40); at++)
            {
                Check(stage.Picture(), width, height);
                stage.Press("PageDown");
            }

            Check([.. stage.Picture(hasColor: true).Select(row => Colour().Replace(row, ""))], width, height);
        }
    }

    [Fact]
    public void HugeText_IsDrawnFast()
    {
        var stage = new Stage(Sight.Lists(Sight.Working, Sight.Head(new string('x', 100_000), new string('م', 100_000), Severity.Extreme, 99, 0, "2019-03-03")));

        stage.Picture()[6].ShouldEndWith("…");
    }

    [Fact]
    public void WithoutColour_NoRowHoldsAControlSequence() => new Stage(Sight.Working).Picture().ShouldAllBe(row => !row.Contains('\u001b'));

    [Fact]
    public void WithColour_TheSelectedRowIsMarkedToo()
    {
        var picture = new Stage(Sight.Working).Picture(hasColor: true);

        picture[6].ShouldContain("\u001b[7m");
        picture[6].ShouldContain("> ");
        picture[7].ShouldNotContain("> ");
    }

    static Snapshot Hostile()
    {
        var snapshot = Sight.Lists(Sight.Working, Sight.Head(Evil, Evil, Severity.Extreme, 99, 99, "2019-03-03"));
        return snapshot with
        {
            Address = Evil,
            Outlets = [new OutletView(Evil, 9_000_000, 1, 1), .. snapshot.Outlets],
            Rejections = [new RejectionView(Evil + new string('f', 100_000), long.MaxValue, 1, Evil, Evil, Evil)],
            Loads = [.. snapshot.Loads.Select(sight => sight with { Record = sight.Record with { File = Evil + sight.Record.File } })],
            Workers = [.. snapshot.Workers.Select(view => view with { Report = view.Report with { Worker = Evil, Machine = Evil } })],
            Fault = Evil,
        };
    }

    static void Check(IReadOnlyList<string> picture, int width, int height)
    {
        picture.Count.ShouldBe(height);
        foreach (var row in picture)
        {
            Cells.Width(row).ShouldBeLessThanOrEqualTo(width);
            row.Any(c => char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')).ShouldBeFalse(row);
        }
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();

    static void Approve(Stage stage, string name, [CallerMemberName] string test = "")
    {
        var picture = stage.Picture();
        var text = string.Concat(picture.Select(row => row.TrimEnd() + "\n"));
        text.ShouldMatchApproved(settings => settings.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"ScreenTests.{test}.{name}.{type}.{extension}").NoDiff());
    }

    static void ShouldNameAQuery(Stage stage)
    {
        var name = QueryPattern().Match(string.Join('\n', stage.Picture())).Groups["name"].Value;

        SavedQueries.Find(name).ShouldNotBeNull(name);
    }

    [GeneratedRegex("query: claimgraph query (?<name>[a-z-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QueryPattern();
}
