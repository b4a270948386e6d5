using ClaimGraph.Reporting;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimGraph.Tests.Reporting;

public sealed class MarkdownTextTests
{
    const string Signs = "\\`*_[]<>|~&$^:.=+\"#-!(){}@'a1w/ \n";

    // GitHub's dialect, and what other readers commonly turn on beside it.
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseGridTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseAlertBlocks()
        .UseCitations().UseAbbreviations().UseFigures().UseCustomContainers().UseDefinitionLists()
        .UsePreciseSourceLocation().Build();

    [Theory]
    [InlineData("isis-members", "isis-members")]
    [InlineData("002_93425df8eb9f4d51", "002_93425df8eb9f4d51")]
    [InlineData("15:05, (more) 40 % - 'x'!", "15:05, (more) 40 % - 'x'!")]
    [InlineData("a * b", "a \\* b")]
    [InlineData("_a_", "\\_a\\_")]
    [InlineData("R&D & co", "R\\&D & co")]
    [InlineData("a\u202eb", "a⟦U+202E⟧b")]
    [InlineData("@name", "@\u2060name")]
    [InlineData("عربي", "عربي\u200e")]
    public void Inline_Text_EscapesOnlyWhatMarks(string text, string escaped) => MarkdownText.Inline(text).ShouldBe(escaped);

    [Theory]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("12 a", "12 a")]
    [InlineData("2019", "2019")]
    [InlineData("نحو ٣٠ عائلة", "نحو ٣٠ عائلة")]
    public void Line_Text_EscapesTheBeginning(string text, string escaped) => MarkdownText.Line(text).ShouldBe(escaped);

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public void Line_HostileText_IsOneParagraphOfTheSameText(string text) => ShouldBePlain($"> {MarkdownText.Line(text)}\n", TerminalText.Show(text).Trim());

    [Theory]
    [MemberData(nameof(Hostile.Data), MemberType = typeof(Hostile))]
    public void Inline_HostileText_IsTheSameText(string text) => ShouldBePlain($"> from {MarkdownText.Inline(text)}\n", $"from {TerminalText.Show(text).Trim()}".Trim());

    [Fact]
    public void Line_AnyMixOfSigns_IsOneParagraphOfTheSameText() =>
        Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]).Array[0, 12].Select(chars => new string(chars)).Sample(
            text => ShouldBePlain($"> {MarkdownText.Line(text)}\n", TerminalText.Show(text).Trim()), iter: 5_000);

    static void ShouldBePlain(string markdown, string expected)
    {
        var document = Markdown.Parse(markdown, pipeline);
        var blocks = document.Descendants().OfType<Block>().Where(block => block is not (QuoteBlock or ParagraphBlock)).ToList();
        blocks.ShouldBeEmpty(markdown);
        var inlines = document.Descendants<Inline>().ToList();
        inlines.Where(inline => inline is not (LiteralInline or ContainerInline { Parent: null })).ShouldBeEmpty(markdown);
        var text = string.Concat(inlines.OfType<LiteralInline>().Select(literal => literal.Content.ToString()));
        Plain(text).ShouldBe(Plain(expected), markdown);
    }

    static string Plain(string text) => text.Replace("\u2060", "", StringComparison.Ordinal).Replace("\u200e", "", StringComparison.Ordinal);
}
