using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Articles;

/// <summary>One thing that should be an article: the article, or the rejection. Exactly one of the two is there.</summary>
/// <param name="Number">The line of a list or the entry of a feed, from 1; 1 for a file that is one article.</param>
/// <param name="Article">The article; null when rejected.</param>
/// <param name="Rejection">The rejection; null when there is an article.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReadArticle(long Number, ArticleText? Article, Rejection? Rejection);
