using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Loading;

/// <summary>A file that is open for reading, and what it holds.</summary>
public sealed class OpenedInput : IDisposable
{
    OpenedInput(Stream stream, ArticleFileFormat? articles, ClaimFileFormat claims) => (Stream, Articles, Claims) = (stream, articles, claims);

    /// <summary>The bytes, from the first one.</summary>
    public Stream Stream { get; }

    /// <summary>How its articles are written; null when it holds claims.</summary>
    public ArticleFileFormat? Articles { get; }

    /// <summary>How its claims are written, when it holds claims.</summary>
    public ClaimFileFormat Claims { get; }

    /// <summary>Opens a file, and looks at its beginning where its name does not tell what it holds.</summary>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static OpenedInput Open(LoadInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var stream = input.Open();
        if (input.Format is { } given) return new OpenedInput(stream, null, given);
        var claims = Path.GetExtension(input.File).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? ClaimFileFormat.Csv : ClaimFileFormat.JsonLines;
        try
        {
            var (whole, articles) = Look(stream, input.File);
            return new OpenedInput(whole, articles, claims);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    // A file stays the file that it is, as claims are read ahead only from what can be sought in.
    static (Stream Whole, ArticleFileFormat? Articles) Look(Stream stream, string file)
    {
        if (ArticleFormats.Of(file, default) is { } byName) return (stream, byName);
        var peeked = new PeekedStream(stream);
        var articles = ArticleFormats.Of(file, peeked.Beginning);
        if (!stream.CanSeek) return (peeked, articles);
        stream.Position = 0;
        return (stream, articles);
    }
}
