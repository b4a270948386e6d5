using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction;

/// <summary>The claims that are found in the five articles on Baghouz, held against those that a careful reader found.</summary>
public sealed class BaghouzExtractionTests
{
    [Theory]
    [InlineData(ClaimKind.Quantity, 0.85)]
    [InlineData(ClaimKind.Date, 0.80)]
    [InlineData(ClaimKind.Deal, 0.65)]
    public void Extract_FiveArticles_FindsWhatAReaderFinds(ClaimKind kind, double least)
    {
        var (found, wanted) = (Found(kind), Wanted(kind));
        var hits = wanted.Count(claim => Match(found, claim) is not null);
        var (precision, recall) = ((double)hits / found.Count, (double)hits / wanted.Count);

        (2 * precision * recall / (precision + recall)).ShouldBeGreaterThanOrEqualTo(least, $"{hits} of {wanted.Count} found, {found.Count} claimed");
    }

    [Theory]
    [InlineData("action")]
    [InlineData("who")]
    [InlineData("where")]
    public void Extract_FiveArticles_NamesWhatAReaderNames(string field)
    {
        var pairs = Enum.GetValues<ClaimKind>().SelectMany(kind =>
        {
            var found = Found(kind);
            return Wanted(kind).Select(claim => (Wanted: Field(claim, field), Found: Match(found, claim) is { } match ? Field(match, field) : null, IsFound: Match(found, claim) is not null));
        }).Where(pair => pair.IsFound && pair.Wanted is not null).ToList();

        ((double)pairs.Count(pair => pair.Wanted == pair.Found) / pairs.Count).ShouldBeGreaterThanOrEqualTo(0.8);
    }

    static string? Field(Claim claim, string name) => name switch
    {
        "action" => claim.About.Action,
        "who" => claim.About.Who,
        _ => claim.About.Where,
    };

    // The best of those of the same article whose words overlap and whose value is the same.
    static Claim? Match(IReadOnlyList<Claim> found, Claim wanted) => found
        .Where(claim => claim.Article.Id == wanted.Article.Id && claim.Quote!.Start < wanted.Quote!.End && wanted.Quote.Start < claim.Quote.End && IsSame(claim.Value, wanted.Value))
        .MaxBy(claim => (claim.About.Action == wanted.About.Action ? 1 : 0) + (claim.About.Who == wanted.About.Who ? 1 : 0) + (claim.About.Where == wanted.About.Where ? 1 : 0) + (claim.About.Term == wanted.About.Term ? 1 : 0));

    static bool IsSame(ClaimValue a, ClaimValue b) => (a, b) switch
    {
        (Quantity x, Quantity y) => x.Min == y.Min && x.Max == y.Max,
        (DateSpan x, DateSpan y) => Math.Abs((long)x.FirstDay - y.FirstDay) <= 1 && Math.Abs((long)x.LastDay - y.LastDay) <= 1,
        _ => a == b,
    };

    static List<Claim> Found(ClaimKind kind)
    {
        var path = Repository.Shared("baghouz", "articles.jsonl");
        using var file = File.OpenRead(path);
        using var source = new ArticleSource(file, path, ArticleFileFormat.List, ArticleFolder.Of(path), new ArticleOptions());
        var extractor = new ClaimExtractor(ConceptScheme.BuiltIn);
        var found = new List<Claim>();
        while (source.TryRead(out var read)) found.AddRange(extractor.Extract(read.Article.ShouldNotBeNull()).Select(one => one.Claim).Where(claim => claim.Kind == kind));
        return found;
    }

    static List<Claim> Wanted(ClaimKind kind)
    {
        using var file = File.OpenRead(Repository.Shared("baghouz", "claims.jsonl"));
        using var source = new ClaimSource(file, "claims.jsonl", ClaimFileFormat.JsonLines, new ReadingOptions());
        var wanted = new List<Claim>();
        while (source.TryRead(out var line)) wanted.Add(line.Claim.ShouldNotBeNull());
        return [.. wanted.Where(claim => claim.Kind == kind)];
    }
}
