using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Loading;

/// <summary>A file to load.</summary>
/// <param name="File">Its name as the user gave it; "-" for standard input.</param>
/// <param name="Format">How its claims are written; null when name and beginning are to tell, and whether it holds claims or articles.</param>
/// <param name="Open">Opens it for reading; called once, or twice for a file that can be hashed first.</param>
/// <param name="CanReopen">Whether <paramref name="Open"/> may be called twice: true for regular files.</param>
public sealed record LoadInput(string File, ClaimFileFormat? Format, Func<Stream> Open, bool CanReopen)
{
    /// <summary>Where files beside an article file are looked for.</summary>
    public ArticleFolder Folder { get; init; } = ArticleFolder.None;
}
