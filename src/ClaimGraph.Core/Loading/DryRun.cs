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
        var books = Books.Empty;
        try
        {
            using var stream = input.Open();
            using var source = new ClaimSource(stream, input.File, input.Format, options with { WithIds = false });
            while (source.TryRead(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (line.Rejection is { } rejection) onRejection?.Invoke(rejection);
                books = Count(books, line);
                if (books.Read % ProgressLines == 0) onProgress?.Invoke(new LoadProgress(input.File, books));
            }

            return new FileResult(input.File, Close(books, source.Lines), Unchanged: false, Fault: null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileResult(input.File, books, Unchanged: false, FileFault.Of(input.File, e));
        }
    }

    static Books Count(Books books, in ReadLine line)
    {
        var (loaded, rejected) = line.Rejection is null ? (books.Loaded + 1, books.Rejected) : (books.Loaded, books.Rejected + 1);
        return Close(new Books(0, 0, books.Read + 1, loaded, 0, rejected), line.Number);
    }

    static Books Close(Books books, long lines) => books with { Lines = lines, Blank = lines - books.Read };
}
