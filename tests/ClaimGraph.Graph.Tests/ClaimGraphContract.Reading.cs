using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    [Fact]
    public async Task SummarizeAsync_EverythingThere_CountsEverything()
    {
        var graph = await NewGraphAsync();
        var reference = new InMemoryGraph();
        foreach (var target in new[] { graph, reference }) await WriteSmallWorldAsync(target);

        var summary = await graph.SummarizeAsync(Stop);
        summary.ShouldBe(await reference.SummarizeAsync(Stop), SummaryComparer.Instance);
        summary.Schema.ShouldBeGreaterThan(0);
        (summary.Outlets, summary.Articles, summary.Claims, summary.Questions, summary.Positions, summary.Origins).ShouldBe((2, 3, 6, 3, 5, 6));
        summary.Links.Keys.ShouldBe(Enum.GetValues<Verdict>());
        summary.Links[Verdict.ConflictsWith].ShouldBe(3);
        summary.Links[Verdict.Includes].ShouldBe(0);
        summary.Conflicts.Keys.ShouldBe(Enum.GetValues<Severity>());
        summary.Conflicts[Severity.Minor].ShouldBe(2);
        summary.Conflicts[Severity.Major].ShouldBe(0);
        summary.Conflicts[Severity.Extreme].ShouldBe(1);
        (summary.Rejections, summary.Loads).ShouldBe((3, 2));
    }

    [Fact]
    public async Task ReadQuestionsAsync_LinksAcrossQuestions_ShowTheFarEnds()
    {
        var graph = await NewGraphAsync();
        await WriteSmallWorldAsync(graph);
        var inBaghouz = Some.Question(Some.About);
        var inSyria = Some.Question(Some.About with { Where = "syria" });

        var views = await graph.ReadQuestionsAsync([inSyria.Id, Some.Id("unknown"), inBaghouz.Id], Stop);
        views.Count.ShouldBe(2);
        var whole = views.Single(view => view.Question == inSyria);
        var link = whole.Links.ShouldHaveSingleItem();
        whole.Updated.ShouldBeEmpty();
        var other = whole.Others.ShouldHaveSingleItem();
        other.Question.ShouldBe(inBaghouz);
        other.View.Position.Id.ShouldBe(link.To);
        other.View.Claims.Length.ShouldBe(2);
        foreach (var sight in other.View.Claims) Some.Id(sight.Claim).ShouldBe(sight.Id);
        var part = views.Single(view => view.Question == inBaghouz);
        part.Positions.Length.ShouldBe(3);
        part.Links.Length.ShouldBe(5);
        part.Begun().ShouldBe(part.Links.Where(own => own != link), ignoreOrder: true);
        part.Updated.ShouldBe([Some.Position(Some.On("2019-02-20")).Id]);
        part.Links.ShouldContain(link);
        part.Others.ShouldHaveSingleItem().View.Position.Id.ShouldBe(link.From);
        (await graph.ReadQuestionsAsync([], Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadQuestionsAsync_ThreeHundredAtOnce_GivesEachOnce()
    {
        var graph = await NewGraphAsync();
        var claims = Enumerable.Range(0, 300).Select(i => Some.On(Some.Day(700_000 + i), about: Some.About with { Where = $"place-{i}" })).ToList();
        await new Batch(claims).CommitAsync(graph, Stop);

        var views = await graph.ReadQuestionsAsync([.. claims.Select(claim => Some.Question(claim).Id)], Stop);
        views.Select(view => view.Question.Id).Order().ShouldBe(claims.Select(claim => Some.Question(claim).Id).Order());
        views.ShouldAllBe(view => view.Positions.Length == 1 && view.Positions[0].Claims.Length == 1);
    }

    [Fact]
    public async Task FindClaimsAsync_RefOrIdPrefix_FindsThem()
    {
        var graph = await NewGraphAsync();
        var (first, second, third) = (Some.Claim(reference: "r-1"), Some.Claim(reference: "r-1", outlet: "aljazeera"), Some.Claim(reference: Nasty));
        await new Batch(first, second, third).CommitAsync(graph, Stop);
        async Task<IEnumerable<ContentId>> Find(string text) => (await graph.FindClaimsAsync(text, Stop)).Select(sight => sight.Id);
        var id = Some.Id(first).ToString();

        (await Find("r-1")).ShouldBe([Some.Id(first), Some.Id(second)], ignoreOrder: true);
        (await graph.FindClaimsAsync(Nasty, Stop)).ShouldHaveSingleItem().Claim.ShouldBe(third);
        foreach (var length in new[] { 8, 9, 15, 63, 64 }) (await Find(id[..length])).ShouldBe([Some.Id(first)], $"{length} digits");
        (await Find(id.ToUpperInvariant())).ShouldBe([Some.Id(first)]);
        foreach (var text in new[] { id[..7], id + "0", "", "r-", "R-1", "%", "_", "ffffffffg", string.Concat(Enumerable.Repeat("%", 8)) })
            (await Find(text)).ShouldBeEmpty(text);
    }

    [Fact]
    public async Task FindClaimsAsync_RefThatLooksLikeAnId_FindsBoth()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim();
        var alike = Some.Claim(reference: Some.Id(claim).ToString()[..8], outlet: "aljazeera");
        await new Batch(claim, alike).CommitAsync(graph, Stop);
        (await graph.FindClaimsAsync(alike.Ref!, Stop)).Select(sight => sight.Id).ShouldBe([Some.Id(claim), Some.Id(alike)], ignoreOrder: true);
    }

    [Fact]
    public async Task FindClaimsAsync_MoreThanAHundred_GivesAHundred()
    {
        var graph = await NewGraphAsync();
        await new Batch(Enumerable.Range(0, 120).Select(i => Some.Claim(new Quantity(i, i, false), reference: "many"))).CommitAsync(graph, Stop);
        (await graph.FindClaimsAsync("many", Stop)).Count.ShouldBe(100);
    }

    [Fact]
    public async Task Articles_OfDifferingParticulars_MergeInAnyOrder()
    {
        var graph = await NewGraphAsync();
        var reference = new InMemoryGraph();
        // U+FB50 lies before U+1F469 by code points and after it by UTF-16 units, which are what ordinal order compares.
        Claim[] claims =
        [
            Some.Claim(reference: "1", article: Some.Article(published: "2019-02-27", title: "\uFB50", url: "https://b.example")),
            Some.Claim(reference: "2", article: Some.Article(published: "2019-02-26", title: "👩", language: "en")),
            Some.Claim(reference: "3", article: Some.Article(published: "2019-02-28", url: "https://a.example", language: "ar")),
            Some.Claim(reference: "4", article: Some.Article(published: "2019-02-28")),
            Some.Claim(reference: "5", outlet: "aljazeera", article: Some.Article(published: "2019-02-28")),
        ];
        await new Batch(claims).CommitAsync(graph, Stop);
        foreach (var claim in claims.Reverse()) await new Batch(claim).CommitAsync(reference, Stop);

        foreach (var target in new IClaimGraph[] { graph, reference })
        {
            var sights = (await ViewAsync(target, Some.Question(claims[0]))).Positions.SelectMany(position => position.Claims).ToDictionary(sight => sight.Claim.Ref!, StringComparer.Ordinal);
            foreach (var claim in claims[..4])
            {
                sights[claim.Ref!].Claim.Article.ShouldBe(new Article("article-1", "https://a.example", "👩", claim.Article.Published, "ar"));
                sights[claim.Ref!].Article.ShouldBe(new Article("article-1", "https://a.example", "👩", DateSpan.Parse("2019-02-26"), "ar"));
            }

            sights["5"].Claim.ShouldBe(claims[4]);
            (await target.SummarizeAsync(Stop)).Articles.ShouldBe(2);
        }
    }

    [Fact]
    public async Task ListRejectionsAsync_SeenAgain_ShownOnceByTheLatestLoad()
    {
        var graph = await NewGraphAsync();
        var old = new[] { Some.Rejection("{", 1), Some.Rejection("{", 5), Some.Rejection("{", 2, "Another reason."), Some.Rejection("[", 3) };
        var again = new[] { Some.Rejection("(", 9, file: "again.jsonl"), Some.Rejection("{", 7, file: "again.jsonl") };
        await new Batch { Load = Some.Load("late", new Books(2, 0, 2, 0, 0, 2), minutes: 9, file: "again.jsonl"), Rejections = again }.CommitAsync(graph, Stop);
        await new Batch { Load = Some.Load("early", new Books(4, 0, 4, 0, 0, 4)), Rejections = old }.CommitAsync(graph, Stop);

        RejectionView[] expected = [.. new[] { again[1], again[0], old[2], old[3] }.Select(RejectionView.Of)];
        (await graph.ListRejectionsAsync(10, Stop)).ShouldBe(expected);
        (await graph.ListRejectionsAsync(2, Stop)).ShouldBe(expected[..2]);
        (await graph.SummarizeAsync(Stop)).Rejections.ShouldBe(4);
        var audit = await graph.AuditAsync(Stop);
        audit.Rejections.ShouldBe(6);
        audit.Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task FindLoadAsync_UnknownBytes_FindsNothing()
    {
        var graph = await NewGraphAsync();
        var finished = Some.Load() with { Sha256 = new string('a', 64), Finished = Some.Time };
        await new Batch { Load = finished }.CommitAsync(graph, Stop);
        (await graph.FindLoadAsync(new string('b', 64), Stop)).ShouldBeNull();
        (await graph.FindLoadAsync("", Stop)).ShouldBeNull();
        (await graph.FindLoadAsync(finished.Sha256, Stop)).ShouldBe(finished);
    }

    [Fact]
    public async Task AuditAsync_BrokenBooks_AreNamed()
    {
        var graph = await NewGraphAsync();
        var closed = Some.Load("closed", new Books(2, 1, 1, 1, 0, 0));
        var open = Some.Load("open", new Books(3, 0, 2, 2, 0, 0), minutes: 1);
        var wrongFate = Some.Load("fate", new Books(3, 0, 3, 1, 1, 0), minutes: 2);
        var unkept = Some.Load("unkept", new Books(1, 0, 1, 0, 0, 1), minutes: 3);
        await new Batch(Some.Claim()) { Load = closed }.CommitAsync(graph, Stop);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
        foreach (var load in new[] { open, wrongFate, unkept }) await new Batch { Load = load }.CommitAsync(graph, Stop);

        var audit = await graph.AuditAsync(Stop);
        audit.Claims.ShouldBe(1);
        audit.Ledger.ShouldBe(new Books(9, 1, 7, 4, 1, 1));
        audit.OpenBooks.ShouldBe([open, wrongFate, unkept], ignoreOrder: true);
        audit.Strays.ShouldBeEmpty();
        audit.Holds.ShouldBeFalse();
    }

    [Fact]
    public async Task AuditAsync_PositionWithoutClaim_IsAStray()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim();
        await using (var transaction = await graph.BeginAsync(Stop))
        {
            await transaction.AddQuestionsAsync([Some.New(Some.Question(claim))], Stop);
            await transaction.WriteAsync(
                new BatchChange
                {
                    Loads = [new LoadChange(Some.Load(), [])],
                    Rules = "r",
                    Claims = [],
                    Positions = [Some.Position(claim)],
                    Neighbours = [],
                    RemovedLinks = [],
                    AddedLinks = [],
                },
                Stop);
            await transaction.CommitAsync(Stop);
        }

        var audit = await graph.AuditAsync(Stop);
        audit.Strays.ShouldHaveSingleItem().ShouldContain(Some.Position(claim).Id.ToString());
        audit.Holds.ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_Again_KeepsEverything()
    {
        var graph = await NewGraphAsync();
        await new Batch(Some.Claim()).CommitAsync(graph, Stop);
        await graph.OpenAsync(Stop);
        var other = await SecondGraphAsync();
        await other.OpenAsync(Stop);
        (await other.SummarizeAsync(Stop)).ShouldBe(await graph.SummarizeAsync(Stop), SummaryComparer.Instance);
        other.Address.ShouldBe(graph.Address);
    }

    static async Task WriteSmallWorldAsync(IClaimGraph graph)
    {
        var (day, next, after) = (Some.On("2019-02-20"), Some.On("2019-02-21", 2_000), Some.On("2019-02-22"));
        var reprint = Some.Claim(after.Value, after.About, "aljazeera", Some.Article("b"));
        var inSyria = Some.Claim(about: Some.About with { Where = "syria" }, article: Some.Article("c"));
        var inMosul = Some.On("2019-02-20", about: Some.About with { Where = "mosul" });
        await new Batch(day, next, after, reprint, inSyria)
        {
            Links =
            [
                Some.Link(next, day), Some.Link(next, after, severity: Severity.Minor), Some.Link(after, day, Verdict.Updates), Some.Link(after, next, Verdict.Undecided),
                Some.Link(inSyria, after, severity: Severity.Minor),
            ],
            Rejections = [Some.Rejection("a"), Some.Rejection("b", 2)],
        }.CommitAsync(graph, Stop);
        await new Batch(inMosul)
        {
            Load = Some.Load("load-2", new Books(3, 0, 3, 1, 0, 2), minutes: 1),
            Links = [Some.Link(next, day, severity: Severity.Extreme)],
            Rejections = [Some.Rejection("a"), Some.Rejection("c", 3)],
        }.CommitAsync(graph, Stop);
    }
}
