using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Tests.Reading.Articles;

/// <summary>Reads article files written in tests.</summary>
static class ArticleFiles
{
    internal static readonly ArticleOptions WithOutlet = new() { Outlet = "paper" };

    internal static List<ReadArticle> Read(string file, string text, ArticleOptions? options = null) => Read(file, Encoding.UTF8.GetBytes(text), options);

    internal static List<ReadArticle> Read(string file, byte[] bytes, ArticleOptions? options = null, ArticleFolder? folder = null)
    {
        var format = ArticleFormats.Of(file, bytes) ?? ArticleFileFormat.List;
        using var stream = new MemoryStream(bytes);
        using var source = new ArticleSource(stream, file, format, folder ?? ArticleFolder.None, options ?? WithOutlet);
        return ReadAll(source);
    }

    internal static List<ReadArticle> ReadPath(string path, ArticleOptions? options = null)
    {
        using var stream = new PeekedStream(File.OpenRead(path));
        var format = ArticleFormats.Of(path, stream.Beginning).ShouldNotBeNull();
        using var source = new ArticleSource(stream, path, format, ArticleFolder.Of(path), options ?? new());
        return ReadAll(source);
    }

    internal static ArticleText One(string file, string text, ArticleOptions? options = null) => One(Read(file, text, options));

    internal static ArticleText One(List<ReadArticle> read)
    {
        var only = read.ShouldHaveSingleItem();
        only.Rejection?.Reason.ShouldBeNull();
        return only.Article.ShouldNotBeNull();
    }

    internal static Rejection Rejected(List<ReadArticle> read)
    {
        var only = read.ShouldHaveSingleItem();
        only.Article.ShouldBeNull();
        only.Rejection.ShouldNotBeNull().Reason.ShouldEndWith(".");
        return only.Rejection!;
    }

    static List<ReadArticle> ReadAll(ArticleSource source)
    {
        var read = new List<ReadArticle>();
        while (source.TryRead(out var one)) read.Add(one);
        foreach (var one in read) (one.Article is null).ShouldNotBe(one.Rejection is null);
        source.Lines.ShouldBeGreaterThanOrEqualTo(read.Count);
        source.Sha256.ShouldNotBeNull();
        return read;
    }
}
