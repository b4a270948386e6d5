using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Loading.Sources;

/// <summary>Begins to read files of either sort.</summary>
static class LoadSources
{
    /// <summary>Begins to read what is open.</summary>
    internal static ILoadSource Begin(OpenedInput opened, LoadInput input, ReadingOptions reading, ArticleOptions articles, ArticleClaims finder) => opened.Articles is { } format
        ? new ArticleFileSource(new ArticleSource(opened.Stream, input.File, format, input.Folder, articles), input.File, finder)
        : new ClaimFileSource(new ClaimSource(opened.Stream, input.File, opened.Claims, reading));
}
