namespace ClaimGraph.Reading.Articles;

/// <summary>Reads the articles of one format.</summary>
interface IArticleReader
{
    /// <summary>Lines or entries seen so far, blank ones included.</summary>
    long Lines { get; }

    /// <summary>The articles and rejections, as the stream gives them. To be called once.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    IEnumerable<ReadArticle> Read();
}
