using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Loading;

/// <summary>Cuts large files into batches, and gathers small ones: a batch is what one transaction writes.</summary>
/// <param name="preparer">Works out what follows from a claim alone.</param>
/// <param name="reading">Limits on what is read.</param>
/// <param name="batchSize">The lines of a batch, and the most files.</param>
/// <param name="findKnown">Tells of a file that need not be read what came of it; null of one that must.</param>
sealed class BatchReader(ClaimPreparer preparer, ReadingOptions reading, int batchSize, Func<LoadInput, CancellationToken, Task<FileResult?>> findKnown)
{
    /// <summary>Reads files to their ends. A batch that is not full waits only as long as the next file is at hand; only its last part may be of a file that goes on.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<FilePart>> ReadAsync(IAsyncEnumerable<LoadInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parts = new List<FilePart>();
        var lines = 0L;
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
                foreach (var part in Read(input.Current, () => batchSize - lines))
                {
                    parts.Add(part);
                    lines += part.Read;
                    if (lines >= batchSize) yield return Take();
                }
            }

            if (parts.Count >= batchSize) yield return Take();
        }

        if (parts.Count > 0) yield return Take();

        IReadOnlyList<FilePart> Take()
        {
            FilePart[] batch = [.. parts];
            parts.Clear();
            lines = 0;
            return batch;
        }
    }

    IEnumerable<FilePart> Read(LoadInput input, Func<long> room)
    {
        var (stream, fault) = Open(input);
        using (stream)
        {
            if (fault is not null)
            {
                yield return FilePart.Unopened(input.File, fault);
                yield break;
            }

            using var source = new ClaimSource(stream, input.File, input.Format, reading);
            FilePart part;
            do
            {
                part = ReadPart(source, input.File, room());
                yield return part;
            }
            while (!part.IsLast);
        }
    }

    static (Stream Stream, string? Fault) Open(LoadInput input)
    {
        try
        {
            return (input.Open(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (Stream.Null, FileFault.Of(input.File, e));
        }
    }

    FilePart ReadPart(ClaimSource source, string file, long room)
    {
        var claims = new List<PreparedClaim>();
        var rejections = new List<Rejection>();
        var lines = source.Lines;
        try
        {
            while (claims.Count + rejections.Count < room)
            {
                if (!source.TryRead(out var line)) return new FilePart(file, claims, rejections, source.Lines, source.Sha256, null, IsLast: true);
                lines = line.Number;
                if (line.Claim is { } claim) claims.Add(preparer.Prepare(line.Id, claim));
                else rejections.Add(line.Rejection!);
            }

            return new FilePart(file, claims, rejections, lines, null, null, IsLast: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FilePart(file, claims, rejections, lines, null, FileFault.Of(file, e), IsLast: true);
        }
    }
}
