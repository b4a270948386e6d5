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
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_LinesBrokenAtAWidth_AreJoined(string lineBreak)
    {
        string[] paragraphs =
        [
            "أعلنت الجهات المحلية يوم الثلاثاء أن فرق الإغاثة وصلت إلى القرى الواقعة شرق النهر بعد انقطاع دام أسبوعين. وقالت إن الفرق وزعت ثلاثمئة سلة غذائية على الأسر التي لم تغادر بيوتها رغم القصف. ولم تذكر متى تعود.",
            "The relief office said on Tuesday that its trucks had reached the villages East of the river. Two drivers were hurt. Mr Smith of the Red Cross in Geneva said that three hundred families who had stayed in their houses were given food.",
        ];
        var text = string.Join(lineBreak + lineBreak, ["Trucks reach villages", .. paragraphs.Select(paragraph => Lines.Of(paragraph, 60, lineBreak))]);

        new SentenceReader().Read(text).Select(sentence => sentence.Paragraph).ShouldBe([0, 1, 1, 1, 2, 2, 2]);
    }

    [Fact]
    public void Read_HeadingAndListAmongBrokenLines_StayApart()
    {
        string[] lines =
        [
            "وصلت الشاحنات", Lines.Of("أعلنت الجهات المحلية يوم الثلاثاء أن فرق الإغاثة وصلت إلى القرى الواقعة شرق النهر بعد انقطاع دام أسبوعين ووزعت السلال على جميع الأسر التي بقيت هناك في بيوتها أو لجأت إلى المدارس القريبة منها خلال الشهر الماضي", 50, "\n"),
            "في القرى", Lines.Of("وقالت الجهات نفسها إن الفرق وزعت ثلاثمئة سلة غذائية على الأسر التي لم تغادر بيوتها رغم القصف الذي دام أياما طويلة وشاقة وإنها ستعود إلى القرى نفسها في مطلع الأسبوع المقبل إذا بقيت الطرق مفتوحة أمام الشاحنات", 50, "\n"), "- دقيق", "- زيت",
        ];

        new SentenceReader().Read(string.Join('\n', lines)).Select(sentence => sentence.Paragraph).ShouldBe([0, 1, 2, 3, 4, 5]);
    }

    [Theory]
    [InlineData("قتل شخص في الرقة يوم الاثنين|أصيب خمسة في إدلب|عاد مئة نازح إلى حمص من لبنان|توقف القصف على ريف حماة الشمالي|وصلت قافلة إلى مخيم الركبان قرب الحدود")]
    [InlineData("Two Dead in Raqqa After Blast|Trucks Reach Camp|Ceasefire Talks to Resume in Geneva Next Week|Three Villages Retaken|Bridge Over River Reopens After Years")]
    public void Read_LinesOfTheirOwn_AreParagraphs(string lines) =>
        new SentenceReader().Read(lines.Replace('|', '\n')).Select(sentence => sentence.Paragraph).ShouldBe(Enumerable.Range(0, 5));

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
