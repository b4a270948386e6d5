using ClaimGraph.Reading.JsonLines;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles.Lists;

/// <summary>What a list of articles says of the files that stand beside it. Lines that cannot be read are rejected where the list itself is.</summary>
sealed class ListIndex
{
    const int MostLineBytes = 1 << 20;

    readonly Dictionary<string, ArticleDraft> byFile = new(StringComparer.Ordinal);
    readonly Dictionary<string, ArticleDraft> byId = new(StringComparer.Ordinal);

    /// <summary>Reads a list; null is an empty one.</summary>
    internal static ListIndex Read(Stream? stream)
    {
        var index = new ListIndex();
        if (stream is null) return index;
        using (stream)
        {
            using var blocks = new LineBlockReader(stream, MostLineBytes);
            var text = new JsonText();
            while (blocks.TryRead(out var block))
            {
                foreach (var line in block.Bytes.Split((byte)'\n')) index.Add(block.Bytes[line], text);
                block.Release();
            }
        }

        return index;
    }

    /// <summary>The particulars of a file: by its path, or by its name without extension where that is an id.</summary>
    internal ArticleDraft? Find(string path) =>
        byFile.GetValueOrDefault(path) ?? byId.GetValueOrDefault(Path.GetFileNameWithoutExtension(path));

    void Add(ReadOnlySpan<byte> line, JsonText text)
    {
        if (ParsedBlock.IsBlank(line)) return;
        var draft = new ArticleDraft();
        ArticleLine.Read(line, text, draft);
        if (draft.FaultReason is not null) return;
        // Where the list itself has the text, the file is another matter.
        if (draft.File is { } file) byFile.TryAdd(file.Replace('\\', '/'), draft);
        else if (draft is { Text: null, Id: { } id }) byId.TryAdd(id, draft);
    }
}
