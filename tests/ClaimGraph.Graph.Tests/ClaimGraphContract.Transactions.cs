using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    [Fact]
    public async Task ReadAsync_EmptyGraph_KnowsNothing()
    {
        var graph = await NewGraphAsync();
        await using var transaction = await graph.BeginAsync(Stop);
        var state = await transaction.ReadAsync(new BatchQuery([Some.Id("load")], [Some.Key(Some.Claim())], [Some.Id("question")]), Stop);

        state.Loads.ShouldBeEmpty();
        state.Rules.ShouldBeNull();
        state.Claims.ShouldBeEmpty();
        state.Questions.ShouldBeEmpty();
        state.Neighbours.ShouldBeEmpty();
        state.NeighbourQuestions.ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadAsync_SomeKnown_NamesThoseOnly()
    {
        var graph = await NewGraphAsync();
        var known = Some.On("2019-02-20");
        await new Batch(known) { Rules = "rules-2" }.CommitAsync(graph, Stop);

        await using var transaction = await graph.BeginAsync(Stop);
        var state = await transaction.ReadAsync(
            new BatchQuery([Some.Load().Id], [Some.Key(Some.On("2019-02-21")), Some.Key(known)], [Some.Question(known).Id, Some.Id("unknown")]), Stop);
        state.Rules.ShouldBe("rules-2");
        state.Claims.ShouldBe([Some.Id(known)]);
        state.Questions.ShouldBe([Some.Question(known).Id]);
    }

    [Fact]
    public async Task ReadAsync_Neighbours_EachPairOnceWithBothQuestions()
    {
        var graph = await NewGraphAsync();
        var inSyria = Some.On("2019-02-20", about: Some.About with { Where = "syria" });
        var inBaghouz = Some.On("2019-02-20");
        var bySdf = Some.On("2019-02-20", about: Some.About with { By = "sdf" });
        var elsewhere = Some.On("2019-02-20", about: Some.About with { Where = "mosul" });
        var place = new Neighbour(Some.Question(inBaghouz).Id, Some.Question(inSyria).Id, Aspect.Where, 2);
        var doer = new Neighbour(Some.Question(bySdf).Id, Some.Question(inBaghouz).Id, Aspect.By, 1);
        await new Batch(inSyria, inBaghouz, bySdf, elsewhere) { Neighbours = [place, doer] }.CommitAsync(graph, Stop);

        await using var transaction = await graph.BeginAsync(Stop);
        var both = await transaction.ReadAsync(new BatchQuery([Some.Id("l")], [], [Some.Question(inBaghouz).Id, Some.Question(inSyria).Id]), Stop);
        both.Neighbours.ShouldBe([place, doer], ignoreOrder: true);
        both.NeighbourQuestions.ShouldBe([Some.Question(inSyria), Some.Question(inBaghouz), Some.Question(bySdf)], ignoreOrder: true);
        var one = await transaction.ReadAsync(new BatchQuery([Some.Id("l")], [], [Some.Question(inSyria).Id, Some.Question(elsewhere).Id]), Stop);
        one.Neighbours.ShouldBe([place]);
        one.NeighbourQuestions.ShouldBe([Some.Question(inSyria), Some.Question(inBaghouz)], ignoreOrder: true);
    }

    [Fact]
    public async Task AddQuestionsAsync_CandidatesAndPartsAndParties_AreFoundOnce()
    {
        var graph = await NewGraphAsync();
        var whole = Some.Question(Some.About);
        var bySdf = Some.Question(Some.About with { By = "sdf" });
        var toSdf = Some.Question(Some.About with { To = "sdf" });
        var elsewhere = Some.Question(Some.About with { Where = "mosul", By = "sdf" });
        var deal = new Question(ClaimKind.Deal, new About { Parties = ["isis", "sdf"], Term = "passage" });
        var otherParties = new Question(ClaimKind.Deal, new About { Parties = ["isis", "russia"], Term = "passage" });
        var otherTerm = new Question(ClaimKind.Deal, new About { Parties = ["isis", "sdf"], Term = "release" });

        await using (var transaction = await graph.BeginAsync(Stop))
        {
            (await transaction.AddQuestionsAsync([Some.New(bySdf), Some.New(toSdf), Some.New(elsewhere), Some.New(deal), Some.New(otherTerm)], Stop)).ShouldBeEmpty();
            await transaction.CommitAsync(Stop);
        }

        await using (var transaction = await graph.BeginAsync(Stop))
        {
            (await transaction.AddQuestionsAsync([Some.New(whole, [Some.Id("nobody"), bySdf.Id]), Some.New(otherParties, [deal.Id])], Stop))
                .ShouldBe([bySdf, toSdf, deal], ignoreOrder: true);
            await transaction.CommitAsync(Stop);
        }

        await using var last = await graph.BeginAsync(Stop);
        var upward = Some.Question(Some.About with { By = "syria" });
        (await last.AddQuestionsAsync([Some.New(upward, [whole.Id])], Stop)).ShouldBe([whole]);
    }

    [Fact]
    public async Task AddQuestionsAsync_NeighboursInOneCall_AreFound()
    {
        var graph = await NewGraphAsync();
        var whole = Some.Question(Some.About);
        var part = Some.Question(Some.About with { By = "sdf" });
        var alone = Some.Question(Some.About with { Where = "mosul" });
        await using var transaction = await graph.BeginAsync(Stop);
        (await transaction.AddQuestionsAsync([Some.New(whole), Some.New(alone, [alone.Id]), Some.New(part, [whole.Id])], Stop))
            .ShouldBe([whole, part], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2019-02-20", "2019-02-20", true)]
    [InlineData("2019-02-19", "2019-02-20", true)]
    [InlineData("2019-02-25", "2019-02-28", true)]
    [InlineData("2019-02-26", "2019-02-28", false)]
    [InlineData("2019-02-01", "2019-02-19", false)]
    [InlineData(null, "2019-02-20", true)]
    [InlineData(null, "2019-02-19", false)]
    [InlineData("2019-02-25", null, true)]
    [InlineData("2019-02-26", null, false)]
    [InlineData(null, null, true)]
    public async Task ReadPositionsAsync_Window_TouchesBothEnds(string? first, string? last, bool isFound)
    {
        var graph = await NewGraphAsync();
        var claim = Some.On("2019-02-20/2019-02-25");
        await new Batch(claim, Some.On("2019-02-22", about: Some.About with { Where = "mosul" })).CommitAsync(graph, Stop);
        var window = new QuestionWindow(
            Some.Question(claim).Id,
            first is null ? int.MinValue : DateSpan.Parse(first).FirstDay,
            last is null ? int.MaxValue : DateSpan.Parse(last).FirstDay);

        (await PositionsAsync(graph, window)).Positions.Select(position => position.Id).ShouldBe(isFound ? [Some.Position(claim).Id] : []);
    }

    [Fact]
    public async Task ReadPositionsAsync_OpenSpans_TouchEverythingOnTheirSide()
    {
        var graph = await NewGraphAsync();
        var (before, after) = (Some.On("../2019-02-20"), Some.On("2019-02-25/.."));
        await new Batch(before, after).CommitAsync(graph, Stop);
        async Task<IEnumerable<ContentId>> Between(int first, int last) =>
            (await PositionsAsync(graph, new QuestionWindow(Some.Question(before).Id, first, last))).Positions.Select(position => position.Id);

        (await Between(0, 0)).ShouldBe([Some.Position(before).Id]);
        (await Between(int.MinValue, int.MinValue)).ShouldBe([Some.Position(before).Id]);
        (await Between(3_000_000, 3_000_000)).ShouldBe([Some.Position(after).Id]);
        (await Between(int.MaxValue, int.MaxValue)).ShouldBe([Some.Position(after).Id]);
    }

    [Fact]
    public async Task ReadPositionsAsync_OverlappingWindows_GiveEachOnceWithOwnedLinks()
    {
        var graph = await NewGraphAsync();
        var days = Enumerable.Range(1, 5).Select(day => Some.On($"2019-02-0{day}")).ToArray();
        var owned = Some.Link(days[1], days[0]);
        var ownedFromAfar = Some.Link(days[4], days[1], ownedByTo: true);
        var notOwned = Some.Link(days[4], days[2]);
        await new Batch(days) { Links = [owned, ownedFromAfar, notOwned] }.CommitAsync(graph, Stop);
        var question = Some.Question(days[0]).Id;
        var first = Some.Position(days[0]).FirstDay;

        var read = await PositionsAsync(graph,
            new QuestionWindow(question, first, first + 1), new QuestionWindow(question, first + 1, first + 2), new QuestionWindow(Some.Id("none"), 0, int.MaxValue));
        read.Positions.Select(position => position.Id).ShouldBe(days.Take(3).Select(day => Some.Position(day).Id), ignoreOrder: true);
        read.Links.ShouldBe([owned, ownedFromAfar], ignoreOrder: true);
    }

    [Fact]
    public async Task WriteAsync_LinksRemovedAndReplaced_LeaveTheNewOnes()
    {
        var graph = await NewGraphAsync();
        var days = Enumerable.Range(1, 3).Select(day => Some.On($"2019-02-0{day}")).ToArray();
        var gone = Some.Link(days[2], days[0], Verdict.Updates);
        var stays = Some.Link(days[1], days[0], Verdict.Updates);
        await new Batch(days) { Links = [gone, stays] }.CommitAsync(graph, Stop);
        var instead = Some.Link(days[2], days[1], Verdict.Updates);
        var anew = Some.Link(days[1], days[0], Verdict.Undecided, ownedByTo: true) with { Rule = "order-unknown", Gap = null };
        await new Batch { Removed = [gone, stays, Some.Link(days[0], days[2])], Links = [instead, anew] }.CommitAsync(graph, Stop);

        (await ViewAsync(graph, Some.Question(days[0]))).Links.ShouldBe([instead, anew], ignoreOrder: true);
        (await PositionsAsync(graph, days[0])).Links.ShouldBe([instead, anew], ignoreOrder: true);

        var overwritten = stays with { Reason = "Said anew." };
        await new Batch { Links = [overwritten] }.CommitAsync(graph, Stop);
        (await PositionsAsync(graph, days[0])).Links.ShouldBe([instead, overwritten], ignoreOrder: true);
    }

    [Fact]
    public async Task WriteAsync_SameLoadAgain_OverwritesItsRecord()
    {
        var graph = await NewGraphAsync();
        var started = Some.Load(books: new Books(2, 0, 2, 0, 2, 0));
        var finished = started with { Batches = 2, Sha256 = new string('b', 64), Finished = Some.Time.AddHours(1), Books = new Books(4, 0, 4, 0, 4, 0) };
        await new Batch { Load = started }.CommitAsync(graph, Stop);
        (await graph.FindLoadAsync(finished.Sha256, Stop)).ShouldBeNull();
        await new Batch { Load = finished, Rules = "rules-2" }.CommitAsync(graph, Stop);

        (await graph.ListLoadsAsync(10, Stop)).ShouldBe([finished]);
        (await graph.FindLoadAsync(finished.Sha256, Stop)).ShouldBe(finished);
        await using var transaction = await graph.BeginAsync(Stop);
        (await transaction.ReadAsync(new BatchQuery([started.Id], [], []), Stop)).Rules.ShouldBe("rules-2");
    }

    [Fact]
    public async Task DisposeAsync_WithoutCommit_LeavesNothing()
    {
        var graph = await NewGraphAsync();
        var claim = Some.Claim(speaker: "sdf", reference: "r");
        await using (var transaction = await graph.BeginAsync(Stop))
            await new Batch(claim) { Rejections = [Some.Rejection()] }.WriteAsync(transaction, Stop);

        (await graph.SummarizeAsync(Stop)).ShouldBe(await new InMemoryGraph().SummarizeAsync(Stop), SummaryComparer.Instance);
        (await HeadsAsync(graph)).ShouldBeEmpty();
        (await graph.ListLoadsAsync(10, Stop)).ShouldBeEmpty();
        (await graph.FindClaimsAsync("r", Stop)).ShouldBeEmpty();

        // What was remembered of the lost transaction must not be used again.
        await new Batch(claim) { Rejections = [Some.Rejection()] }.CommitAsync(graph, Stop);
        (await ViewAsync(graph, Some.Question(claim))).Positions.ShouldHaveSingleItem().Claims.ShouldHaveSingleItem().Claim.ShouldBe(claim);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task BeginAsync_SecondWriter_WaitsAndSeesTheFirstOnesData()
    {
        var graph = await NewGraphAsync();
        var other = await SecondGraphAsync();
        foreach (var writer in new[] { graph, other })
        {
            var claim = Some.Claim(reference: writer == graph ? "same" : "other");
            var first = await graph.BeginAsync(Stop);
            var second = Task.Run(() => writer.BeginAsync(Stop), Stop);
            await new Batch(claim) { Load = Some.Load(claim.Ref!, new Books(1, 0, 1, 1, 0, 0)) }.WriteAsync(first, Stop);
            second.IsCompleted.ShouldBeFalse();
            await first.CommitAsync(Stop);
            await first.DisposeAsync();

            await using var transaction = await second;
            (await transaction.ReadAsync(new BatchQuery([Some.Id("l")], [Some.Key(claim)], []), Stop)).Claims.ShouldBe([Some.Id(claim)]);
        }
    }

    [Fact]
    public async Task BeginAsync_CancelledWhileWaiting_StopsAndLetsOthersIn()
    {
        var graph = await NewGraphAsync();
        var other = await SecondGraphAsync();
        foreach (var writer in new[] { graph, other })
        {
            await using (await graph.BeginAsync(Stop))
            {
                using var source = CancellationTokenSource.CreateLinkedTokenSource(Stop);
                var waiting = Task.Run(() => writer.BeginAsync(source.Token), Stop);
                await source.CancelAsync();
                await Should.ThrowAsync<OperationCanceledException>(waiting);
            }

            await using var transaction = await writer.BeginAsync(Stop);
        }
    }

    [Fact]
    public async Task Readers_WhileAWriterWorks_SeeOnlyWhatIsCommitted()
    {
        var graph = await NewGraphAsync();
        var other = await SecondGraphAsync();
        await new Batch(Some.On("2019-02-20")).CommitAsync(graph, Stop);
        await using var transaction = await graph.BeginAsync(Stop);
        await new Batch(Some.On("2019-02-21")) { Load = Some.Load("load-2", new Books(1, 0, 1, 1, 0, 0)) }.WriteAsync(transaction, Stop);

        foreach (var reader in new[] { graph, other, await SecondGraphAsync() })
        {
            (await reader.SummarizeAsync(Stop)).Claims.ShouldBe(1);
            (await HeadsAsync(reader)).Count.ShouldBe(1);
            (await reader.AuditAsync(Stop)).Holds.ShouldBeTrue();
        }

        await transaction.CommitAsync(Stop);
        (await other.SummarizeAsync(Stop)).Claims.ShouldBe(2);
    }

    [Fact]
    public async Task Writers_TwoAtOnce_LoseNothing()
    {
        var graph = await NewGraphAsync();
        var other = await SecondGraphAsync();
        async Task LoadAsync(IClaimGraph target, string name)
        {
            for (var batch = 0; batch < 10; batch++)
            {
                var claims = Enumerable.Range(0, 5).Select(i => Some.Claim(new Quantity(i, i, false), article: Some.Article($"{name}-{batch}"), speaker: $"speaker-{batch % 3}"));
                await new Batch(claims) { Load = Some.Load($"{name}-{batch}", new Books(5, 0, 5, 5, 0, 0)) }.CommitAsync(target, Stop);
            }
        }

        await Task.WhenAll(Task.Run(() => LoadAsync(graph, "a"), Stop), Task.Run(() => LoadAsync(other, "b"), Stop));
        var summary = await graph.SummarizeAsync(Stop);
        summary.Claims.ShouldBe(100);
        summary.Positions.ShouldBe(5);
        summary.Articles.ShouldBe(20);
        summary.Loads.ShouldBe(20);
        (await other.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }
}
