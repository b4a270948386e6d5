using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Loading;

/// <summary>Cuts a file into batches.</summary>
sealed class BatchReader(ClaimPreparer preparer, ReadingOptions reading, int batchSize)
{
    /// <summary>Reads a file to its end. The last batch, which may be empty, is marked; a file that cannot be read on ends in a fault.</summary>
    internal IEnumerable<Batch> Read(LoadInput input)
    {
        Stream stream;
        string? fault;
        try
        {
            (stream, fault) = (input.Open(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (stream, fault) = (Stream.Null, FileFault.Of(input.File, e));
        }

        using (stream)
        {
            if (fault is not null)
            {
                yield return new Batch([], [], 0, null, fault, IsLast: true);
                yield break;
            }

            using var source = new ClaimSource(stream, input.File, input.Format, reading);
            Batch batch;
            do
            {
                batch = ReadBatch(source, input.File);
                yield return batch;
            }
            while (!batch.IsLast);
        }
    }

    Batch ReadBatch(ClaimSource source, string file)
    {
        var claims = new List<PreparedClaim>(batchSize);
        var rejections = new List<Rejection>();
        var lines = source.Lines;
        try
        {
            while (claims.Count + rejections.Count < batchSize)
            {
                if (!source.TryRead(out var line)) return new Batch(claims, rejections, source.Lines, source.Sha256, null, IsLast: true);
                lines = line.Number;
                if (line.Claim is { } claim) claims.Add(preparer.Prepare(line.Id, claim));
                else rejections.Add(line.Rejection!);
            }

            return new Batch(claims, rejections, lines, null, null, IsLast: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Batch(claims, rejections, lines, null, FileFault.Of(file, e), IsLast: true);
        }
    }
}
