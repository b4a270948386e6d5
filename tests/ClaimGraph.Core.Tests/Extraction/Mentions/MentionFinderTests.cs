using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Mentions;

public sealed class MentionFinderTests
{
    static readonly MentionFinder finder = new(ConceptScheme.BuiltIn);

    [Theory]
    [InlineData("وصلوا إلى الرقة مساء", "الرقة=raqqa")]
    [InlineData("في الرقةِ وبالرقة ولِلرقة", "الرقةِ=raqqa|وبالرقة=raqqa|ولِلرقة=raqqa")]
    [InlineData("محافظة الرقة", "محافظة الرقة=raqqa-governorate")]
    [InlineData("قتلت «قوات سوريا الديمقراطية» رجلا", "قوات سوريا الديمقراطية=sdf")]
    [InlineData("عناصر “تنظيم الدولة”", "عناصر “تنظيم الدولة=isis-members")]
    [InlineData("من مقاتلي قسد", "مقاتلي قسد=sdf-fighters")]
    [InlineData("المقاتلين والمدنيين وبمدنيين", "المقاتلين=fighters|والمدنيين=civilians|وبمدنيين=civilians")]
    [InlineData("40 مدنياً", "مدنياً=civilians")]
    [InlineData("المدن السورية", "")]
    [InlineData("Islamic State's fighters near Raqqa", "Islamic State's=isis|fighters=fighters|Raqqa=raqqa")]
    [InlineData("refugee, refugees", "refugee=refugees|refugees=refugees")]
    [InlineData("nothing here", "")]
    public void Find_Sentence_NamesWhatItHolds(string text, string expected)
    {
        var sentence = new SentenceReader().Read(text).ShouldHaveSingleItem();

        string.Join('|', finder.Find(sentence).Select(mention =>
            $"{text[sentence.Tokens[mention.First].Start..sentence.Tokens[mention.Last].End]}={string.Join('/', mention.Concepts.Select(concept => concept.Id))}")).ShouldBe(expected);
    }

    [Fact]
    public void Find_EveryLabel_FindsItsConcept()
    {
        var reader = new SentenceReader();
        foreach (var concept in ConceptScheme.BuiltIn.Concepts)
        {
            foreach (var label in concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)))
                finder.Find(reader.Read(label).First()).SelectMany(mention => mention.Concepts).ShouldContain(concept, $"{concept.Id}: {label}");
        }
    }
}
