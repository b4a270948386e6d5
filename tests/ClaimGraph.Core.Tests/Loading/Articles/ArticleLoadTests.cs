using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Loading.Articles;

public class ArticleLoadTests
{
    static readonly string[] list =
    [
        Line("a-1", "There were 3 dead, later 4."), "", "# a comment", Line("a-2", "A quiet day."), "{\"text\":", Line("a-3", "Of 12 people 5 came back."),
        """{"id":"a-4","published":"2019-03-05","text":"7 without an outlet"}""",
    ];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task Load_AList_ClosesTheBooksAndKeepsTheTexts(int batchSize)
    {
        var shelf = new Shelf();
        var result = await Loader(shelf.Graph, batchSize: batchSize).LoadAsync([File("news.jsonl", list)], Stop);
        // Four claims and two rejections; blank are an empty line, a comment, and the article without a claim.
        result.Total.ShouldBe(new Books(Lines: 9, Blank: 3, Read: 6, Loaded: 4, Duplicate: 0, Rejected: 2));
        result.Files.ShouldHaveSingleItem().Articles.ShouldBe(3);
        (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
        (await TextAsync(shelf, "a-1")).ShouldBe("There were 3 dead, later 4.");
        (await TextAsync(shelf, "a-2")).ShouldBeNull();
        (await shelf.Graph.FindClaimsAsync("a-3-02", Stop)).ShouldHaveSingleItem().Claim.Quote.ShouldBe(new Quote("5", 13, 14));
    }

    [Fact]
    public async Task Load_Again_GivesDuplicatesWhateverTheWordListsSay()
    {
        var shelf = new Shelf();
        await Loader(shelf.Graph).LoadAsync([File("news.jsonl", list)], Stop);
        var before = await shelf.ReportAsync();
        foreach (var (where, remarks) in new[] { ("baghouz", 0), ("raqqa", 2) })
        {
            var told = new List<ArticleRemark>();
            var again = await Loader(shelf.Graph, article => TinyExtractor.Extract(article, where), onRemark: told.Add).LoadAsync([File("other.jsonl", list)], Stop);
            (again.Total.Loaded, again.Total.Duplicate, again.Total.Close).ShouldBe((0, 4, true));
            told.Count(remark => remark is { File: "other.jsonl", Number: null } && remark.Words.Contains("new graph", StringComparison.Ordinal)).ShouldBe(remarks);
            told.Count.ShouldBe(remarks);
        }

        (await shelf.ReportAsync()).ShouldBe(before);
        (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task Load_CutOffWithinAnArticle_IsCompletedByTheNextLoad()
    {
        var shelf = new Shelf();
        var input = File("news.jsonl", [Line("a-1", "1 2 3 4")]);
        var whole = new Shelf();
        await Loader(whole.Graph, batchSize: 1).LoadAsync([input], Stop);
        await Should.ThrowAsync<ClaimGraphException>(
            () => Loader(new FaultyGraph(shelf.Graph, failAt: 2, isTransient: false, afterwards: true), batchSize: 1).LoadAsync([input], Stop));
        (await TextAsync(shelf, "a-1")).ShouldBeNull();
        (await Loader(shelf.Graph).LoadAsync([input], Stop)).Total.ShouldBe(new Books(4, 0, 4, 2, 2, 0));
        (await TextAsync(shelf, "a-1")).ShouldBe("1 2 3 4");
        (await shelf.LinksAsync()).ShouldBe(await whole.LinksAsync());
    }

    [Fact]
    public async Task Load_EditedArticle_AddsItsClaimsAndKeepsTheLongerTextInAnyOrder()
    {
        var reports = new List<string>();
        string[] versions = [Line("a-1", "There were 3 dead."), Line("a-1", "There were 3 dead, now 5.")];
        foreach (var order in new[] { versions, [.. versions.Reverse()] })
        {
            var shelf = new Shelf();
            foreach (var version in order) await Loader(shelf.Graph).LoadAsync([File("news.jsonl", [version])], Stop);
            (await TextAsync(shelf, "a-1")).ShouldBe("There were 3 dead, now 5.");
            (await shelf.Graph.SummarizeAsync(Stop)).Claims.ShouldBe(2);
            reports.Add(await shelf.ReportAsync());
        }

        reports[1].ShouldBe(reports[0]);
    }

    [Fact]
    public async Task Load_ClaimsBesideArticles_EachAsItIs()
    {
        var shelf = new Shelf();
        var result = await Loader(shelf.Graph, options: new ArticleOptions { Outlet = "sana", Published = DateSpan.Parse("2019-03-05") }).LoadAsync(
            [File("claims.jsonl", [ClaimLine.Count(30, "2019-03-01")]), File("town.txt", ["8 dead in the town"]), File("-", [Line("a-9", "9 dead")])], Stop);
        result.Files.Select(file => (file.Articles, file.Books.Loaded)).ShouldBe([(0L, 1L), (1L, 1L), (1L, 1L)]);
        (await shelf.Graph.FindClaimsAsync("town-01", Stop)).ShouldHaveSingleItem().Claim.Outlet.ShouldBe("sana");
        (await shelf.Graph.FindTextAsync(new ArticleKey("sana", "a"), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Load_ArticleWithoutADate_StaysUndated()
    {
        var shelf = new Shelf();
        await Loader(shelf.Graph).LoadAsync([File("news.jsonl", ["""{"id":"a-1","outlet":"paper","text":"There were 3 dead."}"""])], Stop);
        (await shelf.Graph.FindClaimsAsync("a-1-01", Stop)).ShouldHaveSingleItem().Article.Published.IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public async Task Load_ThirdLanguage_IsRemarkedOnAndWritesNothing()
    {
        var remarks = new List<ArticleRemark>();
        var shelf = new Shelf();
        const string French = "Les habitants de la ville ont quitté leurs maisons dans la nuit, selon plusieurs témoins qui ont parlé avec nous par téléphone.";
        foreach (var graph in new[] { shelf.Graph, null })
        {
            var result = await Loader(graph, onRemark: remarks.Add).LoadAsync([File("news.jsonl", [Line("a-1", French)])], Stop);
            (result.Total, result.Files[0].Articles).ShouldBe((new Books(1, 1, 0, 0, 0, 0), 1L));
        }

        remarks.ShouldBe(Enumerable.Repeat(new ArticleRemark("news.jsonl", 1, "a-1", "no claims: its language is fr, only ar and en are read"), 2));
    }

    [Fact]
    public async Task Load_DryRun_CountsTheSame()
    {
        var result = await Loader(null).LoadAsync([File("news.jsonl", list)], Stop);
        (result.Total, result.Files[0].Articles).ShouldBe((new Books(9, 3, 6, 4, 0, 2), 3L));
    }

    static Task<string?> TextAsync(Shelf shelf, string article) => shelf.Graph.FindTextAsync(new ArticleKey("paper", article), Stop);

    static string Line(string id, string text) => $$"""{"id":"{{id}}","outlet":"paper","published":"2019-03-05","text":"{{text}}"}""";

    static LoadInput File(string name, IReadOnlyList<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return new LoadInput(name, null, () => new MemoryStream(bytes), CanReopen: true);
    }

    static Loader Loader(
        IClaimGraph? graph, Func<ArticleText, IReadOnlyList<ExtractedClaim>>? extract = null, int batchSize = 2_000, ArticleOptions? options = null, Action<ArticleRemark>? onRemark = null) =>
        new(graph, ConceptScheme.BuiltIn, LoaderSettings.Default with { Loading = new() { BatchSize = batchSize, MaxRetries = 0, Reread = true }, Articles = options ?? new() }, new HastyClock())
        {
            Extract = extract ?? TinyExtractor.Extract,
            OnRemark = onRemark,
        };
}
