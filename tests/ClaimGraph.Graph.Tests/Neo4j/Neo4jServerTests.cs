using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>What only a real server can show.</summary>
[Collection(Neo4jRoom.Name)]
public sealed class Neo4jServerTests(Neo4jFixture fixture)
{
    const string Hostile = "`}) DETACH DELETE (n) // \" ' \\ $rows {0}\n\u202E";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_WrongPassword_NamesTheVariables()
    {
        await using var graph = Graph(fixture.Server().Options with { Password = "not-the-password" });
        var fault = await Should.ThrowAsync<ClaimGraphException>(() => graph.OpenAsync(Stop));
        fault.Message.ShouldContain("CLAIMGRAPH_NEO4J_PASSWORD");
        fault.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_UnknownDatabase_NamesTheVariable()
    {
        await using var graph = Graph(fixture.Server().Options with { Database = "nope" });
        var fault = await Should.ThrowAsync<ClaimGraphException>(() => graph.OpenAsync(Stop));
        fault.Message.ShouldContain("NEO4J_DATABASE");
        fault.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_ByFourAtOnceOnAServerWithoutSchema_Works()
    {
        var server = await fixture.EmptiedAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var graph = Graph(server.Options);
            await graph.OpenAsync(Stop);
        }));

        (await fixture.SchemaDropsAsync()).Count.ShouldBe(Statement.Schema.Count);
        await using var last = Graph(server.Options);
        (await last.SummarizeAsync(Stop)).Schema.ShouldBe(4);
    }

    [Fact]
    public async Task Transactions_ByFourWritersAtOnce_LoseNothing()
    {
        const int Writers = 4;
        const int Batches = 5;
        var server = await fixture.WipedAsync();
        await using var graph = Graph(server.Options);
        await graph.OpenAsync(Stop);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            await using var own = Graph(server.Options);
            for (var batch = 0; batch < Batches; batch++)
            {
                // All write the same positions, each its own claims, so that they meet at every node.
                var claims = Enumerable.Range(1, 9).Select(day => Some.On($"2019-02-0{day}") with { Ref = $"{writer}-{batch}-{day}" });
                await new Batch(claims) { Load = Some.Load($"load-{writer}-{batch}", new Books(9, 0, 9, 9, 0, 0)) }.CommitAsync(own, Stop);
            }
        }));

        var summary = await graph.SummarizeAsync(Stop);
        (summary.Claims, summary.Positions, summary.Questions, summary.Loads).ShouldBe((Writers * Batches * 9, 9, 1, Writers * Batches));
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task BeginAsync_WhileAnotherWrites_WaitsAndSeesItsWork()
    {
        var server = await fixture.WipedAsync();
        await using var graph = Graph(server.Options);
        await graph.OpenAsync(Stop);
        var claim = Some.Claim();
        var first = await graph.BeginAsync(Stop);
        var second = graph.BeginAsync(Stop);
        await new Batch(claim).WriteAsync(first, Stop);
        second.IsCompleted.ShouldBeFalse();
        await first.CommitAsync(Stop);
        await first.DisposeAsync();

        await using var next = await second;
        (await next.ReadAsync(new BatchQuery([Some.Id("l")], [Some.Key(claim)], []), Stop)).Claims.ShouldBe([Some.Id(claim)]);
    }

    [Fact]
    public async Task BeginAsync_LongerThanItsLife_IsTransient()
    {
        var server = await fixture.WipedAsync();
        await using var graph = Graph(server.Options);
        await graph.OpenAsync(Stop);
        await using var holder = await graph.BeginAsync(Stop);
        await using var hasty = Graph(server.Options with { TransactionTimeout = TimeSpan.FromSeconds(1) });
        var fault = await Should.ThrowAsync<ClaimGraphException>(() => hasty.BeginAsync(Stop));
        fault.Message.ShouldContain("another writer holds the graph");
        fault.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task Transaction_ServerKilledInItsMiddle_LeavesNothingHalf()
    {
        var server = await fixture.WipedAsync();
        await using var graph = Graph(server.Options);
        await graph.OpenAsync(Stop);
        var (before, lost) = (Some.On("2019-02-01"), Some.On("2019-02-02"));
        await new Batch(before).CommitAsync(graph, Stop);
        await using var transaction = await graph.BeginAsync(Stop);
        await new Batch(lost).WriteAsync(transaction, Stop);
        await fixture.CrashAsync(async () =>
        {
            var fault = await Should.ThrowAsync<ClaimGraphException>(() => transaction.CommitAsync(Stop));
            fault.IsTransient.ShouldBeTrue();
        });

        await using var after = Graph(fixture.Server().Options);
        await after.OpenAsync(Stop);
        (await after.SummarizeAsync(Stop)).Claims.ShouldBe(1);
        (await after.AuditAsync(Stop)).Strays.ShouldBeEmpty();
        await new Batch(before, lost) { Load = Some.Load("load-2") with { Books = new Books(2, 0, 2, 1, 1, 0) } }.CommitAsync(after, Stop);
        (await after.SummarizeAsync(Stop)).Claims.ShouldBe(2);
        (await after.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task Names_TooLongForAnIndex_AreKept()
    {
        await using var graph = Graph((await fixture.WipedAsync()).Options);
        await graph.OpenAsync(Stop);
        var length = 20_000;
        var about = Some.About with { Where = new string('ب', length), By = new string('b', length) };
        var claim = Some.Claim(
            about: about, outlet: new string('o', length), speaker: new string('s', length), reference: new string('r', length),
            article: Some.Article(id: new string('a', length), url: new string('u', length), title: new string('t', length)));
        await new Batch(claim).CommitAsync(graph, Stop);

        (await graph.FindClaimsAsync(claim.Ref!, Stop)).ShouldHaveSingleItem().Claim.ShouldBe(claim);
        (await graph.ReadQuestionsAsync([Some.Question(claim).Id], Stop)).ShouldHaveSingleItem().Question.About.ShouldBe(about);
    }

    [Fact]
    public async Task Statements_AtHostileData_AreTheFilesAndNothingElse()
    {
        var server = await fixture.WipedAsync();
        using var recorder = new StatementRecorder();
        await using var graph = new Neo4jClaimGraph(new QueryApiTransport(server.Options, TimeProvider.System, recorder));
        await graph.OpenAsync(Stop);
        var about = Some.About with { Where = Hostile, By = Hostile, When = DateSpan.Parse("2019-02-20") };
        var claim = Some.Claim(about: about, outlet: Hostile, speaker: Hostile, reference: Hostile, quote: new Quote(Hostile, 1, 5), article: Some.Article(id: Hostile, title: Hostile));
        var other = Some.On("2019-02-21", about: about);
        var link = Some.Link(claim, other, Verdict.Undecided) with { Rule = Hostile, Reason = Hostile };
        await new Batch(claim, other) { Links = [link], Rejections = [Some.Rejection(Hostile, reason: Hostile, file: Hostile)], Rules = Hostile }.CommitAsync(graph, Stop);
        await foreach (var _ in graph.ListQuestionsAsync(Stop)) { }
        (await graph.FindClaimsAsync(Hostile, Stop)).ShouldHaveSingleItem().Claim.ShouldBe(claim);
        (await graph.FindLoadAsync(Hostile, Stop)).ShouldBeNull();
        (await graph.ReadQuestionsAsync([Some.Question(claim).Id], Stop)).ShouldHaveSingleItem().Links.ShouldBe([link]);

        var files = typeof(Neo4jClaimGraph).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cypher", StringComparison.Ordinal))
            .Select(name => new StreamReader(typeof(Neo4jClaimGraph).Assembly.GetManifestResourceStream(name)!).ReadToEnd()).ToHashSet(StringComparer.Ordinal);
        recorder.Sent.Count.ShouldBeGreaterThan(20);
        recorder.Sent.ShouldAllBe(statement => files.Contains(statement));
    }

    [Fact]
    public async Task Browser_LooksAtTheGraph_FindsWordsAndDates()
    {
        await using var graph = Graph((await fixture.WipedAsync()).Options);
        await graph.OpenAsync(Stop);
        await new Batch(Some.On("2019-02-20") with { Quote = new Quote("وصلوا إلى المدينة", null, null), Speaker = "sdf" }).CommitAsync(graph, Stop);

        (await fixture.RunAsync("MATCH (n) WHERE n.label IS NULL RETURN count(n) AS nameless")).ShouldContain("[[0]]");
        (await fixture.RunAsync("MATCH (p:Position) WHERE p.whenStart = date('2019-02-20') AND p.min = 200 RETURN count(p)")).ShouldContain("[[1]]");
        await fixture.RunAsync("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        (await fixture.RunAsync("CALL db.index.fulltext.queryNodes('claim_quote', 'مدينه') YIELD node RETURN count(node)")).ShouldContain("[[1]]");
    }

    static Neo4jClaimGraph Graph(Neo4jOptions options) => new(new QueryApiTransport(options, TimeProvider.System));
}
