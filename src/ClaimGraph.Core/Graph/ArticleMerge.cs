using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>Joins what several claims say of one article, in any order to the same result.</summary>
public static class ArticleMerge
{
    /// <summary>
    /// The article with, of differing ids, addresses, titles and languages, the least in ordinal order (a missing one gives way),
    /// and of differing times of publication the earliest that somebody knows.
    /// </summary>
    /// <returns>The first article itself when the second adds nothing.</returns>
    public static Article Merge(Article first, Article second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var merged = new Article(
            Least(first.Id, second.Id),
            Least(first.Url, second.Url),
            Least(first.Title, second.Title),
            Earliest(first.Published, second.Published),
            Least(first.Language, second.Language));
        return merged == first ? first : merged;
    }

    static string? Least(string? a, string? b)
    {
        if (a is null || b is null) return a ?? b;
        return string.CompareOrdinal(a, b) <= 0 ? a : b;
    }

    static DateSpan Earliest(DateSpan a, DateSpan b) => b.IsUnknown
        || (!a.IsUnknown && (a.StartSecond, a.EndSecond, a.Approximate).CompareTo((b.StartSecond, b.EndSecond, b.Approximate)) <= 0) ? a : b;
}
