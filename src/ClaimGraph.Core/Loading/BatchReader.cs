using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Loading.Sources;

namespace ClaimGraph.Loading;

/// <summary>Cuts large files into batches, and gathers small ones: a batch is what one transaction writes.</summary>
/// <param name="preparer">Works out what follows from a claim alone.</param>
/// <param name="finder">Finds the claims of articles.</param>
/// <param name="settings">Limits on what is read, and the lines of a batch, which are also its most files.</param>
/// <param name="findKnown">Tells of a file that need not be read what came of it; null of one that must.</param>
sealed class BatchReader(ClaimPreparer preparer, ArticleClaims finder, LoaderSettings settings, Func<LoadInput, CancellationToken, Task<FileResult?>> findKnown)
{
    // The texts of a batch are in memory together, and in one transaction.
    const long MostUnits = 8 << 20;

    readonly int batchSize = settings.Loading.BatchSize;

    /// <summary>Reads files to their ends. A batch that is not full waits only as long as the next file is at hand; only its last part may be of a file that goes on.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<FilePart>> ReadAsync(IAsyncEnumerable<LoadInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parts = new List<FilePart>();
        var (lines, units) = (0L, 0L);
        await using var input = inputs.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = input.MoveNextAsync();
            if (!next.IsCompleted && parts.Count > 0) yield return Take();
            if (!await next) break;
            if (await findKnown(input.Current, cancellationToken) is { } known)
            {
                parts.Add(FilePart.Of(known));
            }
            else
            {
                foreach (var part in Read(input.Current, () => (batchSize - lines, MostUnits - units)))
                {
                    parts.Add(part);
                    lines += part.Read + part.Remarks.Count;
                    units += part.Texts.Sum(text => (long)text.Text.Length);
                    if (lines >= batchSize || units >= MostUnits) yield return Take();
                }
            }

            if (parts.Count >= batchSize) yield return Take();
        }

        if (parts.Count > 0) yield return Take();

        IReadOnlyList<FilePart> Take()
        {
            FilePart[] batch = [.. parts];
            parts.Clear();
            (lines, units) = (0, 0);
            return batch;
        }
    }

    IEnumerable<FilePart> Read(LoadInput input, Func<(long Lines, long Units)> room)
    {
        var (opened, fault) = Open(input);
        using (opened)
        {
            if (opened is null)
            {
                yield return FilePart.Unopened(input.File, fault!);
                yield break;
            }

            using var source = LoadSources.Begin(opened, input, settings.Reading, settings.Articles, finder);
            FilePart part;
            do
            {
                part = ReadPart(source, input.File, room());
                yield return part;
            }
            while (!part.IsLast);
        }
    }

    static (OpenedInput? Opened, string? Fault) Open(LoadInput input)
    {
        try
        {
            return (OpenedInput.Open(input), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, FileFault.Of(input.File, e));
        }
    }

    FilePart ReadPart(ILoadSource source, string file, (long Lines, long Units) room)
    {
        var claims = new List<PreparedClaim>();
        var rejections = new List<Rejection>();
        var remarks = new List<ArticleRemark>();
        var texts = new List<TextRecord>();
        var units = 0L;
        try
        {
            while (claims.Count + rejections.Count + remarks.Count < room.Lines && units < room.Units)
            {
                if (!source.TryRead(out var item)) return Part(source.Sha256, null, isLast: true);
                if (item.Rejection is { } rejection) rejections.Add(rejection);
                else if (item.Remark is { } remark) remarks.Add(remark);
                else claims.Add(preparer.Prepare(item.Id, item.Claim!) with { Text = item.Text?.Mark });
                if (item is not { EndsArticle: true, Text: { } text }) continue;
                texts.Add(text);
                units += text.Text.Length;
            }

            return Part(null, null, isLast: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Part(null, FileFault.Of(file, e), isLast: true);
        }

        FilePart Part(string? sha256, string? fault, bool isLast) =>
            new(file, claims, rejections, source.Lines, sha256, fault, isLast) { Articles = source.Articles, Texts = texts, Remarks = remarks };
    }
}
