using ClaimGraph.Cli.Dashboard;

namespace ClaimGraph.Tests.Dashboard;

public sealed class CellsTests
{
    [Theory]
    [InlineData("forty", 5)]
    [InlineData("أربعون", 6)]
    [InlineData("غادَرَ", 4)]
    [InlineData("四千", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200eb", 2)]
    public void Width_IsThatOfTheTerminal(string text, int cells) => Cells.Width(text).ShouldBe(cells);

    [Theory]
    [InlineData("forty fighters", 14, "forty fighters")]
    [InlineData("forty fighters", 8, "forty f…")]
    [InlineData("四千人", 4, "四…")]
    [InlineData("غادَرَ", 3, "غا…")]
    [InlineData("forty", 0, "")]
    public void Crop_CutsBetweenCharacters(string text, int width, string cropped) => Cells.Crop(text, width).ShouldBe(cropped);

    [Theory]
    [InlineData("/inbox/wire/2019.jsonl", 11, "…2019.jsonl")]
    [InlineData("short", 10, "short")]
    public void CropStart_KeepsTheName(string text, int width, string cropped) => Cells.CropStart(text, width).ShouldBe(cropped);

    [Theory]
    [InlineData("", 10, "")]
    [InlineData("forty fighters left", 10, "forty|fighters|left")]
    [InlineData("forty fighters left", 14, "forty fighters|left")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("四千人", 5, "四千|人")]
    [InlineData("四", 1, "四")]
    [InlineData("a  b", 1, "a|b")]
    public void Wrap_BreaksAtBlanksWhereItCan(string text, int width, string rows) => string.Join('|', Cells.Wrap(text, width)).ShouldBe(rows);

    [Fact]
    public void Wrap_KeepsMarksWithTheirLetters()
    {
        var rows = Cells.Wrap(string.Concat(Enumerable.Repeat("دَّ", 20)), 7).ToList();

        rows.ShouldAllBe(row => Cells.Width(row) <= 7 && row[0] == 'د');
        string.Concat(rows).Length.ShouldBe(60);
    }

    [Fact]
    public void Wrap_LosesNothingButBlanks()
    {
        const string Text = "أكثر مِن 200 عنصر لـ\"التنظيم\" left the camp 四千人 👨‍👩‍👧 on Tuesday";
        for (var width = 1; width < 60; width++)
            string.Concat(Cells.Wrap(Text, width)).Replace(" ", "", StringComparison.Ordinal).ShouldBe(Text.Replace(" ", "", StringComparison.Ordinal));
    }
}
