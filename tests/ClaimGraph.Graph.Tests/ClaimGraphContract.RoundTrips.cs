using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    const string Arabic = "نحو ٣٠ عائلة غادرت \"القرية\"";
    internal const string Nasty = "'\";-- `$x` {{p}} \\ \\u0041 %s \t\r\n 👩‍👩‍👧 \u202E\u200F\uFEFF MATCH (n) DETACH DELETE n; DROP TABLE claims;";

    /// <summary>Claims that together use every member and every hard value.</summary>
    public static TheoryData<string> HardClaims => [.. HardOnes.Keys];

    internal static IReadOnlyDictionary<string, Claim> HardOnes { get; } = new Dictionary<string, Claim>(StringComparer.Ordinal)
    {
        ["least"] = Some.Claim(),
        ["whole"] = Some.Claim(
            new Quantity(100, 999, true),
            Some.About with { By = "sdf", To = "coalition", When = DateSpan.Parse("2019-02-20/2019-02-27"), Scope = Scope.Total },
            article: Some.Article(url: "https://example.org/?a=1&b=%20", title: "عنوان", language: "ar"),
            reference: "syria-tv-05",
            quote: new Quote(Arabic, 1338, 1367),
            speaker: "local-activists",
            stance: Stance.Doubts,
            asOf: "2019-02-27T15:05"),
        ["nasty"] = Some.Claim(
            about: new About { Action = Nasty, Who = Nasty, By = Nasty, To = Nasty, Where = Nasty, Unit = Nasty },
            outlet: Nasty,
            article: Some.Article(Nasty, url: Nasty, title: Nasty, language: Nasty),
            reference: Nasty,
            quote: new Quote(Nasty, null, null),
            speaker: Nasty,
            stance: Stance.Quotes),
        ["empty texts"] = Some.Claim(about: Some.About with { By = "", To = "" }, article: Some.Article(url: "", title: "", language: ""), reference: "", speaker: ""),
        ["long quote"] = Some.Claim(quote: new Quote(new string('ا', Quote.MaxLength), 0, int.MaxValue)),
        ["address only"] = Some.Claim(article: new Article(null, "https://example.org/a", null, DateSpan.Parse("2019-02"), null)),
        ["tenth"] = Some.Claim(new Quantity(0.1m, 0.1m, false)),
        ["fifteen digits"] = Some.Claim(new Quantity(0.123456789012345m, 99999999999.9999m, false)),
        ["zero"] = Some.Claim(new Quantity(0, 0, false)),
        ["largest"] = Some.Claim(new Quantity(null, Quantity.Largest, false)),
        ["first second"] = Some.Claim(DateSpan.Parse("0001-01-01T00:00:00"), new About { Action = "launched", When = DateSpan.Parse("0001") }, article: Some.Article(published: "0001-01-01")),
        ["last year"] = Some.Claim(DateSpan.Parse("9999-12-31T23:59:59"), new About { Action = "launched", When = DateSpan.Parse("9999") }, article: Some.Article(published: "9999-12-31"), asOf: "9999-12~"),
        ["open start"] = Some.Claim(DateSpan.Parse("../2019-03-02"), new About { Action = "launched", When = DateSpan.Parse("../2019") }, asOf: "../2019-02"),
        ["open end"] = Some.Claim(DateSpan.Parse("2019-03-02~/.."), new About { Action = "launched", When = DateSpan.Parse("2019/..") }, asOf: "2019-02/.."),
        ["denied"] = Some.Claim(about: Some.About with { Scope = Scope.Incident, When = DateSpan.Parse("2019-02-09T15:05:30+03:00") }, stance: Stance.Denies),
        ["deal"] = Some.Claim(new DealState(DealStatus.CarriedOut), new About { Parties = ["sdf", "isis", "sdf", Nasty], Term = "safe-passage", Where = "baghouz", When = DateSpan.Parse("2019-02"), Scope = Scope.Snapshot }),
        ["deal about an action"] = Some.Claim(new DealState(DealStatus.Rumoured), new About { Parties = ["isis"], Term = "release", Action = "released", Who = "prisoners", By = "isis", To = "sdf", Scope = Scope.Threshold }),
    };

    [Theory]
    [MemberData(nameof(HardClaims))]
    public async Task Claim_WrittenAndRead_IsTheSame(string name)
    {
        var graph = await NewGraphAsync();
        var claim = HardOnes[name];
        await new Batch(claim).CommitAsync(graph, Stop);

        var view = await ViewAsync(graph, Some.Question(claim));
        view.Question.ShouldBe(Some.Question(claim));
        var position = view.Positions.ShouldHaveSingleItem();
        ShouldBeSame(position.Position, Some.Position(claim));
        var sight = position.Claims.ShouldHaveSingleItem();
        sight.Claim.ShouldBe(claim);
        sight.Id.ShouldBe(Some.Id(claim));
        sight.Claim.ComputeId(new ContentHash()).ShouldBe(sight.Id);
        sight.Origin.ShouldBe(Some.Record(claim).Origin);
        ShouldBeSame((await PositionsAsync(graph, claim)).Positions.ShouldHaveSingleItem(), Some.Position(claim));
    }

    [Fact]
    public async Task Claims_AllInOneBatch_KeepTheirIds()
    {
        var graph = await NewGraphAsync();
        // Two of them share an article and differ about it: each is loaded beside the others from an outlet of its own.
        var claims = HardOnes.Values.Select((claim, index) => new Claim($"outlet-{index}", claim.Article, claim.About, claim.Value)
        {
            Ref = claim.Ref,
            Quote = claim.Quote,
            Speaker = claim.Speaker,
            Stance = claim.Stance,
            AsOf = claim.AsOf,
        }).ToList();
        await new Batch(claims).CommitAsync(graph, Stop);

        var views = await graph.ReadQuestionsAsync([.. claims.Select(claim => Some.Question(claim).Id).Distinct()], Stop);
        var sights = views.SelectMany(view => view.Positions).SelectMany(position => position.Claims).ToList();
        sights.Select(sight => sight.Id).Order().ShouldBe(claims.Select(Some.Id).Order());
        foreach (var sight in sights) Some.Id(sight.Claim).ShouldBe(sight.Id);
    }

    [Fact]
    public async Task Position_MergedFromManyClaims_KeepsWhatWasGathered()
    {
        var graph = await NewGraphAsync();
        var about = Some.About with { When = DateSpan.Parse("2019-02-20") };
        Claim[] claims =
        [
            Some.Claim(about: about, article: Some.Article("a", "2019-02-27"), speaker: "sdf", asOf: "2019-02-21"),
            Some.Claim(about: about, article: Some.Article("b", "2019-02-25"), speaker: "إعلامي"),
            Some.Claim(about: about, article: Some.Article("c", "2019-02-28~"), speaker: "unnamed", asOf: "2019-02-24T10:00"),
        ];
        var merged = claims.Select(Some.Position).Aggregate((left, right) => left.Merge(right));
        foreach (var claim in claims) await new Batch(claim).CommitAsync(graph, Stop);

        ShouldBeSame((await PositionsAsync(graph, claims[0])).Positions.ShouldHaveSingleItem(), merged);
        var view = (await ViewAsync(graph, Some.Question(claims[0]))).Positions.ShouldHaveSingleItem();
        ShouldBeSame(view.Position, merged);
        view.Claims.Select(sight => sight.Id).Order().ShouldBe(claims.Select(Some.Id).Order());
    }

    [Theory]
    [InlineData(Verdict.ConflictsWith, Severity.Extreme)]
    [InlineData(Verdict.ConflictsWith, Severity.Minor)]
    [InlineData(Verdict.Undecided, null)]
    [InlineData(Verdict.Updates, null)]
    [InlineData(Verdict.Includes, null)]
    [InlineData(Verdict.Refines, null)]
    [InlineData(Verdict.AgreesWith, null)]
    public async Task Link_WrittenAndRead_IsTheSame(Verdict verdict, Severity? severity)
    {
        var graph = await NewGraphAsync();
        var (early, late) = (Some.On("2019-02-20"), Some.On("2019-02-21"));
        var full = Some.Link(late, early, verdict, severity) with { Reason = Nasty + Arabic, Rule = "order-unknown", Gap = 0.1, Ratio = 1e15 };
        var bare = Some.Link(early, late, verdict, severity, ownedByTo: true) with { Gap = null, Ratio = null };
        await new Batch(early, late) { Links = [full, bare] }.CommitAsync(graph, Stop);

        (await ViewAsync(graph, Some.Question(early))).Links.ShouldBe([full, bare], ignoreOrder: true);
        (await PositionsAsync(graph, early)).Links.ShouldBe([full, bare], ignoreOrder: true);
    }

    [Fact]
    public async Task Load_WrittenAndRead_IsTheSame()
    {
        var graph = await NewGraphAsync();
        var first = Some.Load(file: Nasty, books: new Books(10, 1, 9, 2, 3, 4));
        var second = Some.Load("load-2", minutes: 5) with
        {
            Sha256 = new string('a', 64),
            Finished = Some.Time.AddMinutes(7).AddTicks(1),
            Batches = 3,
            Books = new Books(long.MaxValue, 0, long.MaxValue, 0, long.MaxValue, 0),
        };
        await new Batch { Load = first }.CommitAsync(graph, Stop);
        await new Batch { Load = second }.CommitAsync(graph, Stop);

        (await graph.ListLoadsAsync(10, Stop)).ShouldBe([second, first]);
        (await graph.ListLoadsAsync(1, Stop)).ShouldBe([second]);
        await using var transaction = await graph.BeginAsync(Stop);
        (await transaction.ReadAsync(new BatchQuery([first.Id], [], []), Stop)).Loads.ShouldBe([first]);
        (await transaction.ReadAsync(new BatchQuery([Some.Id("another")], [], []), Stop)).Loads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Loads_OfOneBatch_KeepTheirOwnBooksAndRejections()
    {
        var graph = await NewGraphAsync();
        var first = Some.Load(books: new Books(1, 0, 1, 0, 0, 1));
        var second = Some.Load("load-2", new Books(3, 0, 3, 1, 0, 2), minutes: 1, file: "second.jsonl");
        var empty = Some.Load("load-3", minutes: 2, file: "third.jsonl");
        await new Batch(Some.Claim())
        {
            Load = first,
            Rejections = [Some.Rejection("{")],
            OtherLoads = [new(second, [Some.Rejection("{", file: "second.jsonl"), Some.Rejection("[", 2, file: "second.jsonl")]), new(empty, [])],
        }.CommitAsync(graph, Stop);

        (await graph.ListLoadsAsync(10, Stop)).ShouldBe([empty, second, first]);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
        (await graph.ListRejectionsAsync(10, Stop)).Select(one => (one.File, one.Line, one.Text))
            .ShouldBe([("second.jsonl", 1, "{"), ("second.jsonl", 2, "[")], "one text with one reason is shown once, by the latest load");
        await using var transaction = await graph.BeginAsync(Stop);
        (await transaction.ReadAsync(new BatchQuery([first.Id, Some.Id("another"), second.Id, empty.Id], [], []), Stop)).Loads
            .ShouldBe([first, second, empty], ignoreOrder: true);
    }

    [Fact]
    public async Task Rejection_WrittenAndRead_IsTheSame()
    {
        var graph = await NewGraphAsync();
        var whole = new Rejection("claims.jsonl", 7, 5_000_000_000, "value.max", Nasty + Arabic, System.Text.Encoding.UTF8.GetBytes(Nasty + Arabic));
        var broken = new Rejection("claims.jsonl", 8, 5_000_000_100, null, "This is no UTF-8: save it as such.", new byte[] { 0x61, 0xFF, 0x00, 0x62 });
        var huge = new Rejection("claims.jsonl", 9, 5_000_000_200, null, "The line is too long: cut it.", System.Text.Encoding.UTF8.GetBytes("a" + string.Concat(Enumerable.Repeat("👩", 2_000))));
        await new Batch { Rejections = [whole, broken, huge] }.CommitAsync(graph, Stop);

        var kept = await graph.ListRejectionsAsync(10, Stop);
        kept.ShouldBe([RejectionView.Of(whole), RejectionView.Of(broken), RejectionView.Of(huge)]);
        kept[1].Text.ShouldBe("a\uFFFD\0b");
        kept[2].Text.Length.ShouldBe(1_999);
    }
}
