using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Loading.Sources;

namespace ClaimGraph.Loading;

/// <summary>Reads and checks files, and writes nothing. Every claim that can be read counts as loaded, also one that stands there twice.</summary>
sealed class DryRun(LoaderSettings settings, ArticleClaims finder)
{
    /// <summary>How many lines lie between two tellings of the progress.</summary>
    const int ProgressLines = 100_000;

    internal Action<Rejection>? OnRejection { get; init; }

    internal Action<ArticleRemark>? OnRemark { get; init; }

    internal Action<LoadProgress>? OnProgress { get; init; }

    internal FileResult Check(LoadInput input, CancellationToken cancellationToken)
    {
        var (loaded, rejected, lines, articles) = (0L, 0L, 0L, 0L);
        try
        {
            using var opened = OpenedInput.Open(input);
            using var source = LoadSources.Begin(opened, input, settings.Reading with { WithIds = false }, settings.Articles, finder);
            while (source.TryRead(out var item))
            {
                cancellationToken.ThrowIfCancellationRequested();
                (lines, articles) = (source.Lines, source.Articles);
                if (item.Rejection is not null) rejected++;
                else if (item.Claim is not null) loaded++;
                if (item.Rejection is { } rejection) OnRejection?.Invoke(rejection);
                if (item.Remark is { } remark) OnRemark?.Invoke(remark);
                if ((loaded + rejected) % ProgressLines == 0) OnProgress?.Invoke(new LoadProgress(input.File, Close()));
            }

            (lines, articles) = (source.Lines, source.Articles);
            return Result(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result(FileFault.Of(input.File, e));
        }

        FileResult Result(string? fault) => new(input.File, Close(), Unchanged: false, fault) { Articles = articles };

        Books Close() => new(lines, lines - loaded - rejected, loaded + rejected, loaded, 0, rejected);
    }
}
