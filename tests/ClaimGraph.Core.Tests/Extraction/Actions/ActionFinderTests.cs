using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Actions;

public sealed class ActionFinderTests
{
    static readonly ActionFinder finder = new(ConceptScheme.BuiltIn);

    [Theory]
    [InlineData("خرج مئتا شخص", "left")]
    [InlineData("ويخرجون ليلا وخروجهم سهل", "left|left")]
    [InlineData("سيغادر الجنود", "left")]
    [InlineData("أسفر الهجوم عن مقتل عشرة وإصابة ثلاثة", "killed|wounded")]
    [InlineData("أودت بحياة خمسة", "killed")]
    [InlineData("ألقت القوات القبض على رجلين", "arrested")]
    [InlineData("سلّموا أنفسهم مساء", "surrendered")]
    [InlineData("سلموا الأسلحة", "handed-over")]
    [InlineData("تم الإفراج عنهم وللإفراج عن غيرهم", "released|released")]
    [InlineData("عدد القتلى والجرحى", "casualties")]
    [InlineData("لا يزال في البلدة", "remaining")]
    [InlineData("إجلاء المدنيين من المدينة", "evacuated")]
    [InlineData("فقد قال إن الأمر سهل", "")]
    [InlineData("عشرون أسرة في القرية", "")]
    [InlineData("More than 200 fighters gave themselves up", "surrendered")]
    [InlineData("at least 41 people were killed and 12 injured", "killed|wounded")]
    [InlineData("a number of houses", "")]
    public void Find_Sentence_NamesActions(string text, string expected) =>
        string.Join('|', finder.Find(new SentenceReader().Read(text).Single()).Select(mention => mention.Word.Action)).ShouldBe(expected);
}
