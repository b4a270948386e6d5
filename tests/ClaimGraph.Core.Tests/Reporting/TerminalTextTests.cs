using ClaimGraph.Reporting;
using CsCheck;

namespace ClaimGraph.Tests.Reporting;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain text, 40 %", "plain text, 40 %")]
    [InlineData("نحو ٣٠ عائلة غادَرت", "نحو ٣٠ عائلة غادَرت")]
    [InlineData("a\u001b[31mred", "a⟦U+001B⟧[31mred")]
    [InlineData("\u001b]8;;http://x\u0007link", "⟦U+001B⟧]8;;http://x⟦U+0007⟧link")]
    [InlineData("\u001b]52;c;ZWNobw==\u001b\\", "⟦U+001B⟧]52;c;ZWNobw==⟦U+001B⟧\\")]
    [InlineData("a\u0000b\u007fc\u009bd", "a⟦U+0000⟧b⟦U+007F⟧c⟦U+009B⟧d")]
    [InlineData("a\u202eb\u202cc\u2066d\u2069", "a⟦U+202E⟧b⟦U+202C⟧c⟦U+2066⟧d⟦U+2069⟧")]
    [InlineData("a\u200eb\u200fc\u061cd\u200ce\u200d", "a\u200eb\u200fc\u061cd\u200ce\u200d")]
    [InlineData("one\r\ntwo\nthree\rfour\tfive\u2028six\u2029seven", "one two three four five six seven")]
    [InlineData("a\u000bb\u000cc\u0085d", "a⟦U+000B⟧b⟦U+000C⟧c⟦U+0085⟧d")]
    [InlineData("😀 and 𐎠", "😀 and 𐎠")]
    [InlineData("[red]markup[/]", "[red]markup[/]")]
    [InlineData("", "")]
    public void Show_HostileText_ShowsTokens(string text, string shown) => TerminalText.Show(text).ShouldBe(shown);

    [Fact]
    public void Show_LoneSurrogates_ShowsTokens() => TerminalText.Show("a\ud800b\udc00").ShouldBe("a⟦U+D800⟧b⟦U+DC00⟧");

    [Fact]
    public void Show_EightMarks_KeepsThem()
    {
        var text = "e" + new string('\u0301', TerminalText.MaxMarks) + "e";

        TerminalText.Show(text).ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200d")]
    public void Show_TenThousandMarks_CutsThem(string between)
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\u0301" + between, 10_000)) + "!";

        var shown = TerminalText.Show(text);

        shown.Count(c => c == '\u0301').ShouldBe(TerminalText.MaxMarks);
        shown.ShouldEndWith("⟦+9992 marks⟧!");
    }

    [Fact]
    public void Show_AnyText_LetsNoControlPass() => Gen.String[Gen.Char, 0, 200].Sample(text =>
        TerminalText.Show(text).All(c => !char.IsControl(c) && c is not ((>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029')));

    [Fact]
    public void Show_ShownText_StaysAsItIs() => Gen.String[Gen.Char, 0, 200].Sample(text =>
    {
        var shown = TerminalText.Show(text);
        return TerminalText.Show(shown) == shown;
    });
}
