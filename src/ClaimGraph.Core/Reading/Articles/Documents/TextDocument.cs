namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>Plain text, kept to the last unit, so that quotes can be found in the file; front matter is no part of it.</summary>
sealed class TextDocument : Document
{
    protected override string? Fill(string text, ArticleDraft draft)
    {
        var (body, fault) = FrontMatter.Take(text, draft);
        draft.Text = body;
        return fault;
    }
}
