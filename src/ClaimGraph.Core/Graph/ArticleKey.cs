using System.Runtime.InteropServices;

namespace ClaimGraph.Graph;

/// <summary>Names an article.</summary>
/// <param name="Outlet">Who published it, as its claims name the outlet.</param>
/// <param name="Key">What names it within its outlet: <see cref="Claims.Article.Key"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ArticleKey(string Outlet, string Key);
