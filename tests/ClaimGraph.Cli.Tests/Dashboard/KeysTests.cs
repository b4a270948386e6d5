using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Dashboard;

public sealed class KeysTests
{
    // Sixty more questions, so that there is something to page through: 64 conflicts in all, in pages of 15.
    readonly Stage stage = new(Sight.Lists(Sight.Working, [.. Enumerable.Range(0, 60).Select(i => Sight.Head("people", $"village-{i:00}", Severity.Minor, 1, 0, "2018-11-01"))]));

    [Theory]
    [InlineData("", 0)]
    [InlineData("j", 1)]
    [InlineData("DownArrow DownArrow", 2)]
    [InlineData("j j k", 1)]
    [InlineData("j UpArrow UpArrow", 0)]
    [InlineData("k", 0)]
    [InlineData("G", 63)]
    [InlineData("End j", 63)]
    [InlineData("G g", 0)]
    [InlineData("G Home", 0)]
    [InlineData("PageDown", 15)]
    [InlineData("PageDown PageDown PageUp", 15)]
    [InlineData("d d u", 7)]
    public void Movement_EndsAtTheRow(string keys, int row)
    {
        stage.Press(keys);

        _ = stage.Rows;
        stage.State.Cursor.Index.ShouldBe(row);
        stage.State.Cursor.Index.ShouldBeInRange(stage.State.Cursor.Top, stage.State.Cursor.Top + 14);
    }

    [Theory]
    [InlineData("Tab", Pane.Undecided)]
    [InlineData("Tab Tab Tab Tab Tab Tab", Pane.Conflicts)]
    [InlineData("S-Tab", Pane.Workers)]
    [InlineData("l l h", Pane.Undecided)]
    [InlineData("RightArrow LeftArrow", Pane.Conflicts)]
    [InlineData("3", Pane.Outlets)]
    [InlineData("6", Pane.Workers)]
    [InlineData("7", Pane.Conflicts)]
    public void Tab_ChangesThePane(string keys, Pane pane) => stage.Press(keys).State.Pane.ShouldBe(pane);

    [Theory]
    [InlineData("q")]
    [InlineData("^C")]
    [InlineData("/ ^C")]
    [InlineData("Enter q")]
    public void Leaving_IsAskedFor(string keys) => stage.Press(keys).Effect.ShouldBeOfType<Effect.Quit>();

    [Fact]
    public void Panes_KeepTheirPlaces()
    {
        stage.Press("j j Tab j Tab S-Tab S-Tab");

        stage.State.Cursor.Index.ShouldBe(2);
        stage.Press("Tab").State.Cursor.Index.ShouldBe(1);
    }

    [Fact]
    public void Enter_OnAQuestion_OpensAndReadsIt()
    {
        stage.Press("Enter");

        var id = stage.Effect.ShouldBeOfType<Effect.Read>().Question;
        stage.State.Page!.Question.ShouldBe(id);
        stage.Answer(Sight.Question()).Press("Escape").State.Page.ShouldBeNull();
    }

    [Fact]
    public void Enter_OnALink_HidesAndShowsItsLadder()
    {
        stage.Press("Enter").Answer(Sight.Question()).Press("G");
        var withLadder = stage.Rows.Count;
        stage.Selected.ShouldBeOfType<TextLine>().Link.ShouldNotBeNull();

        stage.Press("Enter").Rows.Count.ShouldBeLessThan(withLadder);
        stage.Press("Enter").Rows.Count.ShouldBe(withLadder);
    }

    [Fact]
    public void N_GoesFromLinkToLink()
    {
        stage.Press("n").State.Message.ShouldContain("Open a question first");
        stage.Press("Enter").Answer(Sight.Question()).Press("n");

        stage.Selected.ShouldBeOfType<TextLine>().Text.ShouldStartWith("Extreme conflict");
        stage.State.Cursor.Top.ShouldBe(stage.State.Cursor.Index);
        stage.Press("n").State.Message.ShouldBe("There are no more links.");
        stage.Press("G N").Selected.ShouldBeOfType<TextLine>().Text.ShouldStartWith("Extreme conflict");
    }

    [Fact]
    public void Filter_NarrowsWhileTypedInAnyCase()
    {
        stage.Press("/").Type("VILLAGE-1");

        stage.State.IsTyping.ShouldBeTrue();
        stage.Rows.Count.ShouldBe(10);
        stage.Press("Backspace").Rows.Count.ShouldBe(60);
        stage.Press("Enter j").State.IsTyping.ShouldBeFalse();
        stage.Rows.Count.ShouldBe(60);
        stage.Press("Escape").Rows.Count.ShouldBe(64);
    }

    [Fact]
    public void Filter_TypedLetters_AreNoCommands()
    {
        stage.Press("/").Type("qjs?");

        stage.Effect.ShouldBe(Effect.None);
        stage.State.Current.Filter.ShouldBe("qjs?");
        stage.Press("^U").State.Current.Filter.ShouldBeEmpty();
        stage.Press("Backspace").State.IsTyping.ShouldBeFalse();
    }

    [Fact]
    public void Filter_TakesArabic()
    {
        stage.Press("/").Type("الباغوز").Press("Enter");

        stage.Selected.ShouldBeOfType<QuestionRow>().Label.ShouldContain("الباغوز");
        stage.Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void Filter_IsOfOnePane()
    {
        stage.Press("/").Type("civilians").Press("Enter Tab");

        stage.State.Current.Filter.ShouldBeEmpty();
        stage.Press("S-Tab").State.Current.Filter.ShouldBe("civilians");
    }

    [Fact]
    public void Sort_TurnsToTheNewestOfEachSeverity()
    {
        stage.Selected.ShouldBeOfType<QuestionRow>().Conflicts.ShouldBe(12);
        stage.Press("s").Selected.ShouldBeOfType<QuestionRow>().Label.ShouldContain("civilians");
        stage.Press("s").Selected.ShouldBeOfType<QuestionRow>().Conflicts.ShouldBe(12);
        stage.Press("3 s").Selected.ShouldBeOfType<OutletView>().Outlet.ShouldBe("beta");
    }

    [Fact]
    public void Selection_StaysWithItsQuestionWhenTheListChanges()
    {
        stage.Press("j j");
        var selected = stage.Selected.ShouldBeOfType<QuestionRow>().Id;

        stage.Snapshot = Sight.Lists(Sight.Working, [.. Enumerable.Range(0, 5).Select(i => Sight.Head("people", $"town-{i}", Severity.Extreme, 90, 0, "2019-03-03"))]);

        stage.Selected.ShouldBeOfType<QuestionRow>().Id.ShouldBe(selected);
        stage.State.Cursor.Index.ShouldBe(7);
    }

    [Fact]
    public void Selection_OfARowThatIsGone_TakesTheNearest()
    {
        stage.Press("G");
        stage.Snapshot = Sight.Lists(Sight.Working);

        stage.Selected.ShouldBeOfType<QuestionRow>();
        stage.State.Cursor.Index.ShouldBe(3);
    }

    [Fact]
    public void Copy_OnAClaim_TakesItsQuoteWithoutWhatAShellWouldObey()
    {
        stage.Press("Enter").Answer(Sight.Question("\u001b[31mأربعون\u202e\r\nrm -r\n\tx\u0007\u009b"));
        while (stage.Selected is not TextLine { Claim: not null }) stage.Press("j");

        stage.Press("c").Effect.ShouldBeOfType<Effect.Copy>().Text.ShouldBe("[31mأربعون\u202e rm -r  x");
    }

    [Fact]
    public void Copy_OnALink_TakesBothQuotes() =>
        stage.Press("Enter").Answer(Sight.Question("forty", "four thousand")).Press("G c").Effect.ShouldBeOfType<Effect.Copy>()
            .Text.Split(" / ").ShouldBe(["forty", "four thousand"], ignoreOrder: true);

    [Fact]
    public void Copy_WhereThereIsNoQuote_SaysWhatToDo()
    {
        stage.Press("c").Effect.ShouldBe(Effect.None);
        stage.State.Message.ShouldContain("Open the question first");
        stage.Press("j").State.Message.ShouldBeEmpty();
    }

    [Fact]
    public void Report_IsOfTheQuestionThatIsSelectedOrOpen()
    {
        var id = stage.Selected.ShouldBeOfType<QuestionRow>().Id;

        stage.Press("o").Effect.ShouldBeOfType<Effect.Report>().Question.ShouldBe(id);
        stage.Press("Enter o").Effect.ShouldBeOfType<Effect.Report>().Question.ShouldBe(id);
        stage.Press("Escape 3 o").Effect.ShouldBe(Effect.None);
    }

    [Fact]
    public void Help_IsLeftByAnyKey()
    {
        stage.Press("?").State.IsHelpShown.ShouldBeTrue();
        stage.Press("q").Effect.ShouldBe(Effect.None);
        stage.State.IsHelpShown.ShouldBeFalse();
    }

    [Fact]
    public void Refresh_ReadsTheGraph() => stage.Press("r").Effect.ShouldBeOfType<Effect.Refresh>();

    [Theory]
    [InlineData(Pane.Conflicts)]
    [InlineData(Pane.Loads)]
    [InlineData(Pane.Workers)]
    public void AnyKey_OnAnEmptyGraph_DoesNoHarm(Pane pane)
    {
        var empty = new Stage(Sight.Empty);
        foreach (var key in "j k G g d u Enter c o s / Escape ? ? Tab S-Tab PageDown ^L".Split(' '))
        {
            empty.Press($"{(int)pane + 1} {key}");
            empty.Picture().Count.ShouldBe(24);
        }
    }
}
