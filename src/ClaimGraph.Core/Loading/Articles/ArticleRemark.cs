using System.Globalization;

namespace ClaimGraph.Loading.Articles;

/// <summary>Something about an article that its reader should know; it is no fault.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Number">The line of a list, or the entry of a feed, from 1; 1 for a file that is one article; null when the remark is on all that the file says of the article.</param>
/// <param name="Article">The article's key.</param>
/// <param name="Words">The end of a sentence that begins with the article.</param>
public sealed record ArticleRemark(string File, long? Number, string Article, string Words)
{
    /// <summary>The remark on one line, its text as it came: "news.jsonl:3 (a-2): no claims: ...".</summary>
    public override string ToString() => $"{File}{(Number is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "")} ({Article}): {Words}";
}
