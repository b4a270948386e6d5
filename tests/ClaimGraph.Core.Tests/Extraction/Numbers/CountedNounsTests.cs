using ClaimGraph.Extraction;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Numbers;

public sealed class CountedNounsTests
{
    static readonly NumberFinder finder = new(ConceptScheme.BuiltIn.Hedges, CountedNouns.Of(ConceptScheme.BuiltIn));

    [Theory]
    [InlineData("قتل شخصان في القصف", "2")]
    [InlineData("شنت غارتين على البلدة", "2")]
    [InlineData("سقط قتيلان وجريحان", "2|2")]
    [InlineData("دمرت شاحنتين ودبابتين", "2|2")]
    [InlineData("إصابة شخصين على الأقل", "2..")]
    [InlineData("أكثر من غارتين", "2..")]
    [InlineData("عثر على جثتين اثنتين", "2")]
    [InlineData("إصابة مدنيان", "2")]
    public void Find_Dual_IsTwo(string text, string expected) => NumberCases.Show(Find(text)).ShouldBe(expected);

    [Theory]
    [InlineData("خرج مدنيين من البلدة")]
    [InlineData("اعتقال محتجزين ونازحين وناشطين")]
    [InlineData("عاد الشخصان إلى البلدة")]
    [InlineData("دخل القوات القريتين")]
    [InlineData("انتظر يومين وساعتين")]
    [InlineData("مقتل رجال وأطفال")]
    [InlineData("مقتل قائد الجيش")]
    [InlineData("قال شخص إن البلدة هادئة")]
    [InlineData("a man said that he knew")]
    public void Find_OtherForms_CountNothing(string text) => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("مقتل شخص في القصف", "شخص", "1")]
    [InlineData("مقتل شخص واحد في القصف", "شخص واحد", "1")]
    [InlineData("وأصيب طفل على الأقل", "طفل", "1..")]
    [InlineData("a soldier was killed", "a", "1")]
    [InlineData("killing a young man", "a", "1")]
    [InlineData("one civilian was hurt", "one", "1")]
    public void Find_SingularOfWhomItHappenedTo_IsOne(string text, string words, string expected)
    {
        var number = Find(text).ShouldHaveSingleItem();

        text[number.Start..number.End].ShouldBe(words);
        NumberCases.Show([number]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("ضبط أطنان من القمح", "~2..")]
    [InlineData("seized tons of wheat", "~2..")]
    [InlineData("ضبط 5 أطنان من القمح", "5")]
    [InlineData("seized ten tons of wheat", "10")]
    [InlineData("عشرات الأطنان من القمح", "~20..99")]
    public void Find_Measures_AreTwoOrMoreWhereNothingCountsThem(string text, string expected) => NumberCases.Show(Find(text)).ShouldBe(expected);

    [Fact]
    public void Find_WithoutNouns_ReadsNumberWordsOnly() => NumberCases.Find("مقتل شخصين وشخص").ShouldBeEmpty();

    static List<NumberExpression> Find(string text) => [.. new SentenceReader().Read(text).SelectMany(finder.Find)];
}
