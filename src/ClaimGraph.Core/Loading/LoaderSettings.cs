using ClaimGraph.Comparison;
using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Loading;

/// <summary>The settings of all the rooms that loading joins.</summary>
/// <param name="Reading">Limits on what is read.</param>
/// <param name="Comparison">What verdicts depend on.</param>
/// <param name="Loading">How claims are written.</param>
public sealed record LoaderSettings(ReadingOptions Reading, ComparisonOptions Comparison, LoadingOptions Loading)
{
    /// <summary>How article files are read.</summary>
    public ArticleOptions Articles { get; init; } = new();

    /// <summary>All defaults.</summary>
    public static LoaderSettings Default { get; } = new(new(), new(), new());
}
