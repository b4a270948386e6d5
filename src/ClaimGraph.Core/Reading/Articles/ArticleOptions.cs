using ClaimGraph.Claims;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles;

/// <summary>How article files are read, and what is taken where they say nothing.</summary>
public sealed record ArticleOptions
{
    const int LeastBytes = 1 << 10;
    const int MostBytes = 1 << 26;

    /// <summary>The most bytes of one article: of a line of a list, of a text, a page or a whole feed. Larger ones are rejected.</summary>
    /// <value>64 MiB; from 1 KiB to 64 MiB.</value>
    public int MaxBytes { get; init; } = MostBytes;

    /// <summary>The outlet of articles that name none; null leaves them rejected.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publication of articles that name none; null leaves it unknown.</summary>
    public DateSpan? Published { get; init; }

    /// <summary>What is wrong with these, as a sentence that says what to do; null when nothing is.</summary>
    public string? Fault()
    {
        if (MaxBytes is < LeastBytes or > MostBytes) return $"The largest article must lie between {LeastBytes} and {MostBytes} bytes, not {MaxBytes}.";
        return Outlet is null ? null : TextRules.NameFault("outlet", Outlet, NameMember.DefaultMaxLength);
    }
}
