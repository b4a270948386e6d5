using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Vocabulary;

public class HedgeTableTests
{
    static readonly HedgeTable table = ConceptScheme.BuiltIn.Hedges;

    [Theory]
    [InlineData("dozens", 20, 99)]
    [InlineData("Dozens", 20, 99)]
    [InlineData("عشرات", 20, 99)]
    [InlineData("العشرات", 20, 99)]
    [InlineData("hundreds", 100, 999)]
    [InlineData("مئات", 100, 999)]
    [InlineData("بضع مئات", 300, 900)]
    [InlineData("thousands", 1000, 9999)]
    [InlineData("آلاف", 1000, 9999)]
    [InlineData("الاف", 1000, 9999)]
    [InlineData("عشرات الآلاف", 20000, 99999)]
    [InlineData("several", 3, 9)]
    [InlineData("a few", 3, 9)]
    public void FindWord_Hedge_MeansRange(string word, int min, int max)
    {
        var hedge = table.FindWord(word).ShouldNotBeNull();
        hedge.Value.Min.ShouldBe(min);
        hedge.Value.Max.ShouldBe(max);
        hedge.Value.Approximate.ShouldBeTrue();
    }

    [Fact]
    public void FindWord_NoHedge_Null() => table.FindWord("forty").ShouldBeNull();

    [Fact]
    public void FindWord_EveryWord_ItsOwnHedge()
    {
        foreach (var hedge in table.Hedges)
            foreach (var word in hedge.Words.Values.SelectMany(words => words)) table.FindWord(word).ShouldBe(hedge, word);
    }
}
