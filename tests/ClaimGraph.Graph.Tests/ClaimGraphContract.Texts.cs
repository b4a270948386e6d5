using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    const string HostileText = "خرج 200 عنصر 😀 `}) DETACH DELETE (n) // \" ' \\ $texts\r\n\u202E\u0001 and the rest";

    [Fact]
    public async Task FindTextAsync_KeptText_IsTheSameToTheUnit()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim();
        var text = new TextRecord(KeyOf(claim), HostileText);
        await new Batch(claim) { Texts = [text] }.CommitAsync(graph, Stop);

        (await graph.FindTextAsync(KeyOf(claim), Stop)).ShouldBe(HostileText);
        (await (await SecondGraphAsync()).FindTextAsync(KeyOf(claim), Stop)).ShouldBe(HostileText);
        (await MarksAsync(graph, KeyOf(claim), new ArticleKey("nobody", "nothing"))).ShouldBe([KeyValuePair.Create(KeyOf(claim), text.Mark)]);
    }

    [Fact]
    public async Task FindTextAsync_ArticleWithoutText_IsNone()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim();
        await new Batch(claim).CommitAsync(graph, Stop);

        (await graph.FindTextAsync(KeyOf(claim), Stop)).ShouldBeNull();
        (await graph.FindTextAsync(new ArticleKey("nobody", KeyOf(claim).Key), Stop)).ShouldBeNull();
        (await MarksAsync(graph, KeyOf(claim))).ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteAsync_TextOfAnEarlierBatchesArticle_TakesThePlaceOfTheOldOne()
    {
        var graph = await NewGraphAsync();
        var (claim, other) = (Some.Claim(), Some.Claim(outlet: "sana"));
        await new Batch(claim, other) { Texts = [new TextRecord(KeyOf(claim), "short"), new TextRecord(KeyOf(other), "another")] }.CommitAsync(graph, Stop);
        var longer = new TextRecord(KeyOf(claim), new string('ب', 100_000));
        await new Batch { Texts = [longer], Load = Some.Load("load-2") }.CommitAsync(graph, Stop);

        (await graph.FindTextAsync(KeyOf(claim), Stop)).ShouldBe(longer.Text);
        (await graph.FindTextAsync(KeyOf(other), Stop)).ShouldBe("another");
        (await MarksAsync(graph, KeyOf(claim)))[KeyOf(claim)].ShouldBe(longer.Mark);
    }

    [Fact]
    public async Task WriteAsync_TextNotCommitted_IsNotKept()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim();
        await using (var transaction = await graph.BeginAsync(Stop)) await new Batch(claim) { Texts = [new TextRecord(KeyOf(claim), "text")] }.WriteAsync(transaction, Stop);
        (await graph.FindTextAsync(KeyOf(claim), Stop)).ShouldBeNull();
    }

    static ArticleKey KeyOf(Claim claim) => new(claim.Outlet, claim.Article.Key);

    static async Task<IReadOnlyDictionary<ArticleKey, TextMark>> MarksAsync(IClaimGraph graph, params ArticleKey[] articles)
    {
        await using var transaction = await graph.BeginAsync(Stop);
        return (await transaction.ReadAsync(new BatchQuery([], [], []) { Articles = articles }, Stop)).Texts;
    }
}
