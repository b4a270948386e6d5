using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Tests.Extraction.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("أُصيب ١٥ إرهابيًّا في الباغوز.", "اصيب|15|ارهابيا|في|الباغوز|.")]
    [InlineData("مــئــتان وسبعةٌ", "ميتان|وسبعه")]
    [InlineData("ﻻ ﺑﻎ ﷲ", "لا|بغ|الله")]
    [InlineData("کی یک ۱۲۳", "كي|يك|123")]
    [InlineData("Élan 1,500 DON’T", "elan|1|,|500|don't")]
    [InlineData("بينهم3800", "بينهم|3800")]
    [InlineData("“داعش”", "“|داعش|”")]
    [InlineData("a\u200Fb \u202Ec\u2069", "a|b|c")]
    [InlineData("مسؤول رأى شيئًا", "مسوول|راي|شييا")]
    public void Cut_Text_FoldsForms(string text, string expected) =>
        string.Join('|', new Tokenizer().Cut(text, 0, text.Length).Select(token => token.Form)).ShouldBe(expected);

    [Fact]
    public void Cut_Places_PointIntoTheOriginal()
    {
        const string Text = "  قال: مــئــتان ١٬٥٠٠";
        var tokens = new Tokenizer().Cut(Text, 0, Text.Length);

        tokens.Select(token => Text[token.Start..token.End]).ShouldBe(["قال", ":", "مــئــتان", "١", "٬", "٥٠٠"]);
        tokens[3].Touches(tokens[4]).ShouldBeTrue();
        tokens[0].Touches(tokens[2]).ShouldBeFalse();
    }

    [Fact]
    public void Cut_EndlessRuns_AreBounded()
    {
        var text = new string('9', 100_000) + new string('ع', 100_000) + new string('\u0651', 100_000);
        var tokens = new Tokenizer().Cut(text, 0, text.Length);

        tokens[0].ShouldBe(new Token(0, 100_000, TokenKind.Number, ""));
        tokens.Skip(1).ShouldAllBe(token => token.Form.Length <= 64);
    }

    [Fact]
    public void LetterFold_EveryCharacter_FoldsOnceAndForAll()
    {
        for (var value = 1; value <= char.MaxValue; value++)
        {
            if (char.IsSurrogate((char)value)) continue;
            var folded = LetterFold.Of(((char)value).ToString());
            LetterFold.Of(folded).ShouldBe(folded, $"U+{value:X4}");
        }
    }
}
