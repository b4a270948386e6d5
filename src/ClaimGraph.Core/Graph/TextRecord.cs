using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>The text of an article, kept so that its quotes can be shown in their places.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The words, exactly as the quotes point into them, in UTF-16 units; at most <see cref="MaxLength"/> of them.</param>
public sealed record TextRecord(ArticleKey Article, string Text)
{
    /// <summary>The longest text that is kept, in UTF-16 units: 1 Mi. Newspaper articles have some thousands.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>What tells it from other texts.</summary>
    public TextMark Mark { get; } = new(new ContentHash().Begin("text").Add(Text).End(), Text.Length);
}
