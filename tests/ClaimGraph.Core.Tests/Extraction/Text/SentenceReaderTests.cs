using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Tests.Extraction.Text;

public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("قال: «انتهى الأمر.» ثم خرج. هل عاد؟", "قال: «انتهى الأمر.»|ثم خرج.|هل عاد؟")]
    [InlineData("Gen. Smith saw 1.5 m of U.S. troops on Jan. 5. He left.", "Gen. Smith saw 1.5 m of U.S. troops on Jan. 5.|He left.")]
    [InlineData("Heading\n\nText of it.\r\nMore", "Heading|Text of it.|More")]
    [InlineData("a line that\ngoes on", "a line that\ngoes on")]
    [InlineData("They met on Mon. 5 Sept. with him. It was May. He left in March. Then in June. All.", "They met on Mon. 5 Sept. with him.|It was May.|He left in March.|Then in June.|All.")]
    [InlineData("...", "...")]
    [InlineData("It was 16. Nov. 2016. He was 16. Then he left.", "It was 16. Nov. 2016.|He was 16.|Then he left.")]
    [InlineData("في 16. نوفمبر. 2016 رحل. ثم عاد.", "في 16. نوفمبر. 2016 رحل.|ثم عاد.")]
    public void Read_Text_CutsSentences(string text, string expected) =>
        string.Join('|', new SentenceReader().Read(text).Select(sentence => text[sentence.Start..sentence.End])).ShouldBe(expected);

    [Fact]
    public void Read_Paragraphs_AreCounted() =>
        new SentenceReader().Read("One. Two.\n\nThree.").Select(sentence => sentence.Paragraph).ShouldBe([0, 0, 1]);

    [Theory]
    [InlineData("((((((((((")]
    [InlineData("word ")]
    [InlineData("1,")]
    [InlineData("ا")]
    public void Read_EndlessSentence_IsCutAndLosesNothing(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var sentences = new SentenceReader().Read(text).ToList();

        sentences.ShouldAllBe(sentence => sentence.Tokens.Count <= SentenceReader.MostTokens);
        var end = 0;
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            text[end..token.Start].ShouldBeNullOrWhiteSpace();
            end = token.End;
        }

        text[end..].ShouldBeNullOrWhiteSpace();
    }
}
