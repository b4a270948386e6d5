using ClaimGraph.Reading.Articles.Lists;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>
/// Reads a file that is one article. Its particulars come from <c>NAME.json</c> beside it, then from the list of its folder (<c>articles.jsonl</c>, also of
/// the folder above), then from the file itself, then from the options; what is said first stays.
/// </summary>
sealed class DocumentReader(Stream stream, string file, Document document, ArticleFolder folder, ArticleOptions options) : IArticleReader
{
    const int MostParticulars = 1 << 20;

    public long Lines { get; private set; }

    public IEnumerable<ReadArticle> Read()
    {
        Lines = 1;
        var bytes = WholeFile.Read(stream, options.MaxBytes, out var fault);
        var draft = new ArticleDraft();
        if (fault is null)
        {
            var name = Path.GetFileName(file);
            ReadBeside($"{Path.GetFileNameWithoutExtension(file)}.json", draft);
            if (folder.Listed(name) is { } listed) draft.Complete(listed);
            fault = document.Fill(bytes.Span, draft);
        }

        if (fault is not null) draft.Fail(null, fault);
        yield return draft.Build(options, NameOf(file)) is { } article
            ? new ReadArticle(1, article, null)
            : new ReadArticle(1, null, new LinePlace(file, 1, 1, 0).ToRejection(draft.FaultMember, draft.FaultReason!, bytes.Span));
    }

    void ReadBeside(string name, ArticleDraft draft)
    {
        using var beside = folder.Open(name, out _);
        if (beside is null) return;
        var bytes = WholeFile.Read(beside, MostParticulars, out var fault);
        var particulars = new ArticleDraft();
        var json = bytes.Span;
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (fault is not null) particulars.Fail(null, fault);
        else ArticleLine.Read(json, new JsonText(), particulars);
        if (particulars.FaultReason is { } reason) draft.Fail(particulars.FaultMember, $"In {Shown.Line(name)}: {reason}");
        draft.Complete(particulars);
    }

    static string? NameOf(string file) =>
        Path.GetFileNameWithoutExtension(file) is { Length: > 0 } name && TextRules.NameFault("id", name, NameMember.DefaultMaxLength) is null ? name : null;
}
