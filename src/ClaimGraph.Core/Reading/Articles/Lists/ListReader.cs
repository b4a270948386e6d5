using System.Text;
using System.Text.Unicode;
using ClaimGraph.Reading.Articles.Documents;
using ClaimGraph.Reading.JsonLines;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles.Lists;

/// <summary>Reads a list of articles line by line, as it comes.</summary>
sealed class ListReader(Stream stream, string file, ArticleFolder folder, ArticleOptions options) : IArticleReader
{
    readonly JsonText text = new();

    public long Lines { get; private set; }

    public IEnumerable<ReadArticle> Read()
    {
        using var blocks = new LineBlockReader(stream, options.MaxBytes);
        while (blocks.TryRead(out var block))
        {
            try
            {
                var (place, number) = (block.Start, block.FirstLine);
                for (; place < block.End; number++)
                {
                    var end = block.Buffer.AsSpan(place, block.End - place).IndexOf((byte)'\n');
                    var length = end < 0 ? block.End - place : end;
                    Lines = number;
                    var at = new LinePlace(file, number, number, block.Offset + place - block.Start);
                    if (Read(block.Buffer.AsSpan(place, length), at, block.Fault) is { } read) yield return read;
                    place += length + 1;
                    if (block.Fault is not null) break;
                }
            }
            finally
            {
                block.Release();
            }
        }
    }

    ReadArticle? Read(ReadOnlySpan<byte> line, LinePlace place, string? fault)
    {
        if (line.EndsWith("\r"u8)) line = line[..^1];
        if (line.Length > options.MaxBytes) fault ??= LineFault.TooLong(options.MaxBytes);
        if (fault is null && ParsedBlock.IsBlank(line)) return null;
        var draft = new ArticleDraft();
        if (fault is not null) draft.Fail(null, fault);
        else if (Utf8.IsValid(line)) ArticleLine.Read(line, text, draft);
        else if (TextDecoding.TryDecode(line, null, out var decoded, out _)) ArticleLine.Read(Encoding.UTF8.GetBytes(decoded), text, draft);
        else draft.Fail(null, LineFault.OfEncoding(line));
        if (draft is { FaultReason: null, Text: null, File: { } path }) ReadText(path, draft);
        return draft.Build(options, null) is { } article
            ? new ReadArticle(place.Number, article, null)
            : new ReadArticle(place.Number, null, place.ToRejection(draft.FaultMember, draft.FaultReason!, line));
    }

    // What the line says of the article stands; the file adds the text, and what the line leaves open.
    void ReadText(string path, ArticleDraft draft)
    {
        using var beside = folder.Open(path, out var fault);
        if (beside is not null)
        {
            var bytes = WholeFile.Read(beside, options.MaxBytes, out fault);
            fault ??= Document.Of(ArticleFormats.Of(path, default) ?? ArticleFileFormat.Text).Fill(bytes.Span, draft);
        }

        if (fault is not null) draft.Fail("file", fault);
    }
}
