using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Reading;

namespace ClaimGraph.Loading;

/// <summary>Reads and checks files, and writes nothing. Every claim that can be read counts as loaded, also one that stands there twice.</summary>
static class DryRun
{
    /// <summary>How many lines lie between two tellings of the progress.</summary>
    const int ProgressLines = 100_000;

    internal static FileResult Check(LoadInput input, ReadingOptions options, Action<Rejection>? onRejection, Action<LoadProgress>? onProgress, CancellationToken cancellationToken)
    {
        var (loaded, rejected, lines) = (0L, 0L, 0L);
        try
        {
            using var stream = input.Open();
            using var source = new ClaimSource(stream, input.File, input.Format, options with { WithIds = false });
            while (source.TryRead(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                lines = line.Number;
                if (line.Rejection is null) loaded++;
                else rejected++;
                if (line.Rejection is not null) onRejection?.Invoke(line.Rejection);
                if ((loaded + rejected) % ProgressLines == 0) onProgress?.Invoke(new LoadProgress(input.File, Close()));
            }

            lines = source.Lines;
            return new FileResult(input.File, Close(), Unchanged: false, Fault: null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileResult(input.File, Close(), Unchanged: false, FileFault.Of(input.File, e));
        }

        Books Close() => new(lines, lines - loaded - rejected, loaded + rejected, loaded, 0, rejected);
    }
}
