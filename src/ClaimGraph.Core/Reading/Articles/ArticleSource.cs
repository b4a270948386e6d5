using ClaimGraph.Reading.Articles.Documents;
using ClaimGraph.Reading.Articles.Feeds;
using ClaimGraph.Reading.Articles.Lists;

namespace ClaimGraph.Reading.Articles;

/// <summary>Reads an article file: articles, or rejections, one fate for each thing that should be an article. Never throws for what stands in the file.</summary>
/// <remarks>
/// Not thread-safe. Nothing is fetched from the network. Memory is bounded by a few times <see cref="ArticleOptions.MaxBytes"/>; lists are read
/// as they come.
/// </remarks>
public sealed class ArticleSource : IDisposable
{
    readonly HashedInput input;
    readonly IArticleReader reader;
    readonly IEnumerator<ReadArticle> articles;
    bool isEnded;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The bytes; read forward only, not disposed.</param>
    /// <param name="file">The file's name for rejections, and for the id of an article that has no other.</param>
    /// <param name="format">How the file is written, as <see cref="ArticleFormats.Of"/> tells.</param>
    /// <param name="folder">Where files beside this one are looked for; <see cref="ArticleFolder.None"/> for standard input.</param>
    /// <param name="options">The limits, and what is taken where a file says nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public ArticleSource(Stream stream, string file, ArticleFileFormat format, ArticleFolder folder, ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Fault() is { } fault) throw new ArgumentOutOfRangeException(nameof(options), fault);
        input = new HashedInput(stream, isHashed: true);
        reader = format switch
        {
            ArticleFileFormat.List => new ListReader(input, file, folder, options),
            ArticleFileFormat.Feed => new FeedReader(input, file, options),
            _ => new DocumentReader(input, file, Document.Of(format), folder, options),
        };
        articles = reader.Read().GetEnumerator();
    }

    /// <summary>Lines of a list, blank ones and comments included, or entries of a feed, seen so far; 1 for a file that is one article.</summary>
    public long Lines => reader.Lines;

    /// <summary>SHA-256 of all bytes of this file, 64 hexadecimal digits; null until the end is reached. Files beside it do not count.</summary>
    public string? Sha256 => isEnded ? input.Sha256 : null;

    /// <summary>The next article or rejection; false at the end.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public bool TryRead(out ReadArticle article)
    {
        if (articles.MoveNext())
        {
            article = articles.Current;
            return true;
        }

        if (!isEnded) ReadToEnd();
        isEnded = true;
        article = default;
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        articles.Dispose();
        input.Dispose();
    }

    // What is rejected as too large or broken is hashed to its end all the same, so that a file is known again.
    void ReadToEnd()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (input.Read(rest) > 0)
        {
        }
    }
}
