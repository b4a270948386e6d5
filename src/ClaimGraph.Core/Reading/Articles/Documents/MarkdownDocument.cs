using Markdig;
using Markdig.Syntax;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>Markdown: front matter and running text without marks. A first heading is the title where nothing else is. What cannot be read as Markdown is text.</summary>
sealed class MarkdownDocument : Document
{
    // The library takes more than linear time for brackets and stars that never close; no article needs as many.
    const int LongestText = 1 << 22;
    const int MostMarks = 20_000;

    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    protected override string? Fill(string text, ArticleDraft draft)
    {
        var (body, fault) = FrontMatter.Take(text, draft);
        if (fault is not null) return fault;
        draft.Text = body;
        if (body.Length > LongestText || Marks(body) > MostMarks) return null;
        try
        {
            var document = Markdown.Parse(body, pipeline);
            draft.Text = Markdown.ToPlainText(body, pipeline).TrimEnd();
            if (document.Descendants<HeadingBlock>().FirstOrDefault() is { Level: 1, Inline: not null } heading) draft.Try("title", body.Substring(heading.Span.Start, heading.Span.Length).Trim('#', ' ', '='));
        }
        catch (ArgumentException)
        {
            // Nested deeper than the library reads: the words stand there all the same.
        }

        return null;
    }

    static int Marks(string text)
    {
        var count = 0;
        foreach (var letter in text) count += letter is '[' or ']' or '*' or '_' or '`' or '<' or '>' or '!' or '|' ? 1 : 0;
        return count;
    }
}
