using ClaimGraph.Claims;
using ClaimGraph.Reporting;

namespace ClaimGraph.Tests.Reporting;

public class PassageTests
{
    [Theory]
    [InlineData("It rained. Some 200 men left the town at 5.30 on Monday. It was late.", "200 men", "Some >>200 men<< left the town at 5.30 on Monday.")]
    [InlineData("A title\n200 men left\nMore", "200 men", ">>200 men<< left")]
    [InlineData("200 men", "200 men", ">>200 men<<")]
    [InlineData("هل وصلوا؟ خرج 200 عنصر من البلدة. ثم عادوا", "200 عنصر", "خرج >>200 عنصر<< من البلدة.")]
    [InlineData("Did 200 men leave? Yes.", "200 men leave? Yes", "Did >>200 men leave? Yes<<.")]
    public void Of_Quote_IsShownInItsSentence(string text, string quote, string expected) => Show(text, new Quote(quote, null, null)).ShouldBe(expected);

    [Fact]
    public void Of_LongSentence_IsCutAtWords()
    {
        var words = string.Concat(Enumerable.Repeat("abcde ", 40));
        var shown = Show($"{words}200 men {words}", new Quote("200 men", null, null));
        shown.ShouldStartWith("…abcde ");
        shown.ShouldEndWith(" abcde…");
        shown.Length.ShouldBeInRange(180, 220);
    }

    [Fact]
    public void Of_NoSpaces_CutsNoPairInTwo()
    {
        foreach (var shift in new[] { "", "x" })
        {
            var faces = string.Concat(Enumerable.Repeat("😀", 80));
            var passage = Passage.Of($"{faces}{shift}9{shift}{faces}", new Quote("9", null, null)).ShouldNotBeNull();
            (passage.Before + passage.After).Replace("😀", "").Trim('…', 'x').ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(0, " left.")]
    [InlineData(8, " came back")]
    public void Of_QuoteThatStandsTwice_IsTheOneAtItsPlace(int start, string after) =>
        Passage.Of("5 left. 5 came back", new Quote("5", start, start + 1))!.After.ShouldBe(after);

    [Theory]
    [InlineData(3, 4)]
    [InlineData(500, 501)]
    public void Of_WrongPlace_IsFoundByItsWords(int start, int end) => Passage.Of("5 left", new Quote("5", start, end))!.After.ShouldBe(" left");

    [Fact]
    public void Of_WordsThatAreNotThere_IsNone() => Passage.Of("5 left", new Quote("6", 0, 1)).ShouldBeNull();

    static string Show(string text, Quote quote)
    {
        var passage = Passage.Of(text, quote).ShouldNotBeNull();
        return $"{passage.Before}>>{passage.Quote}<<{passage.After}";
    }
}
