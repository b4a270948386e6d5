using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Reading.Articles;

/// <summary>Reads the articles that lie beside the repository. They belong to their outlets: nothing of them is shown.</summary>
public sealed class SharedArticlesTests
{
    [Theory]
    [InlineData(5, "baghouz", "articles.jsonl")]
    [InlineData(24, "data", "suwayda-2018", "articles.jsonl")]
    [InlineData(150, "data", "asir-2015", "articles.jsonl")]
    public void Read_SharedList_GivesEachArticleInArabic(int count, params string[] path)
    {
        var read = ArticleFiles.ReadPath(Repository.Shared(path));

        read.Count.ShouldBe(count);
        read.ShouldAllBe(one => one.Article != null && one.Article.Language == "ar" && !one.Article.Article.Published.IsUnknown && !one.Article.IsLanguageContradicted);
    }

    [Fact]
    public void Read_TextsOfTheList_AreTheArticlesOfTheList()
    {
        var list = ArticleFiles.ReadPath(Repository.Shared("baghouz", "articles.jsonl"));
        var folder = Repository.Shared("baghouz", "articles");

        foreach (var one in list)
        {
            var file = Path.Combine(folder, $"{one.Article!.Article.Id}.txt");
            ArticleFiles.One(ArticleFiles.ReadPath(file)).ShouldBe(one.Article);
            one.Article.Text.ShouldBe(File.ReadAllText(file));
        }
    }

    [Fact]
    public void Read_QuotesOfTheClaims_StandInTheTexts()
    {
        var texts = ArticleFiles.ReadPath(Repository.Shared("baghouz", "articles.jsonl")).ToDictionary(one => one.Article!.Article.Id!, one => one.Article!.Text, StringComparer.Ordinal);
        using var stream = File.OpenRead(Repository.Shared("baghouz", "claims.jsonl"));
        foreach (var claim in Lines.Read(stream).Lines.Select(line => line.Claim!))
        {
            if (claim.Quote is { Start: { } start, End: { } end } quote) texts[claim.Article.Id!][start..end].ShouldBe(quote.Text);
        }
    }
}
