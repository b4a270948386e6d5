using System.Threading.Channels;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Loading;

public class LoaderTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static readonly string[] lines =
    [
        ClaimLine.Count(30, "2019-03-01", asOf: "2019-03-01"), "", ClaimLine.Count(32, "2019-03-01", asOf: "2019-03-02"), "{\"kind\":",
        ClaimLine.Count(30, "2019-03-01", asOf: "2019-03-01"), ClaimLine.Count(50, "2019-03-01", where: "albukamal-district"), "# a comment",
        ClaimLine.Count(34, "2019-03-01", asOf: "2019-03-03"),
    ];

    [Fact]
    public async Task Load_AFileWithEveryFate_ClosesTheBooks()
    {
        var shelf = new Shelf();
        var result = await shelf.LoadAsync(2, lines);
        result.Total.ShouldBe(new Books(Lines: 8, Blank: 2, Read: 6, Loaded: 4, Duplicate: 1, Rejected: 1));
        (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task Load_ManySmallFiles_AreWrittenTogetherAndEachKeepsItsBooks()
    {
        var shelf = new Shelf();
        var commits = new FaultyGraph(shelf.Graph, failAt: int.MaxValue, isTransient: true, afterwards: true);
        string[][] files = [[lines[0]], [lines[0], lines[3]], [], ["", lines[2]], [lines[3]]];
        var result = await shelf.LoadAsync(commits, batchSize: 100, retries: 0, files);
        result.Files.Select(file => file.Books).ShouldBe(
            [new(1, 0, 1, 1, 0, 0), new(2, 0, 2, 0, 1, 1), Books.Empty, new(2, 1, 1, 1, 0, 0), new(1, 0, 1, 0, 0, 1)]);
        commits.Calls.ShouldBe(1);
        (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
        (await shelf.Graph.ListLoadsAsync(10, Stop)).ShouldAllBe(load => load.Finished != null && load.Sha256 != null);
    }

    [Fact]
    public async Task Load_FilesAsTheyCome_EachIsWrittenBeforeTheNextIsAtHand()
    {
        var shelf = new Shelf();
        var inbox = Channel.CreateUnbounded<LoadInput>();
        var results = Loader(shelf).LoadAsync(inbox.Reader.ReadAllAsync(Stop), Stop).GetAsyncEnumerator(Stop);
        foreach (var line in new[] { lines[0], lines[2], lines[7] })
        {
            inbox.Writer.TryWrite(Shelf.File("here.jsonl", [line])).ShouldBeTrue();
            (await results.MoveNextAsync()).ShouldBeTrue();
            results.Current.Books.Loaded.ShouldBe(1);
        }

        inbox.Writer.Complete();
        (await results.MoveNextAsync()).ShouldBeFalse();
        (await shelf.Graph.SummarizeAsync(Stop)).Claims.ShouldBe(3);
    }

    [Fact]
    public async Task Load_AskedToStop_BringsTheBatchInFlightToItsEnd()
    {
        var shelf = new Shelf();
        using var stop = new CancellationTokenSource();
        var loader = new Loader(shelf.Graph, ConceptScheme.BuiltIn, LoaderSettings.Default with { Loading = new() { BatchSize = 1 } }, new HastyClock())
        {
            OnProgress = _ => stop.Cancel(),
        };
        await Should.ThrowAsync<OperationCanceledException>(() => loader.LoadAsync([Shelf.File("here.jsonl", lines)], stop.Token));
        (await shelf.Graph.SummarizeAsync(Stop)).Claims.ShouldBe(1);
        (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task Load_EveryCallFailsOnce_NothingIsDoubleAndNothingIsLost(bool isTransient, bool afterCommit)
    {
        string[][] files = [lines[..1], lines, [lines[3]], lines[4..6]];
        var whole = new Shelf();
        var books = (await whole.LoadAsync(2, files)).Total;
        var expected = await whole.ReportAsync();
        var failed = 0;
        for (var n = 1; ; n++)
        {
            var shelf = new Shelf();
            var graph = new FaultyGraph(shelf.Graph, n, isTransient, afterCommit);
            LoadResult? result = null;
            try
            {
                result = await shelf.LoadAsync(graph, 2, retries: 3, files);
            }
            catch (ClaimGraphException) when (!isTransient)
            {
                failed++;
            }

            if (result is not null) result.Total.ShouldBe(books, $"call {n}");
            if (graph.Calls < n) break;
            (result is null).ShouldBe(!isTransient, $"call {n}");
            if (result is not null) result.Retries.ShouldBe(1);
            (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue($"call {n}");
            if (isTransient) (await shelf.ReportAsync()).ShouldBe(expected, $"call {n}");
            var again = await shelf.LoadAsync(2, files);
            again.Total.Close.ShouldBeTrue();
            (await shelf.Graph.AuditAsync(Stop)).Holds.ShouldBeTrue($"call {n}");
            (await shelf.LinksAsync()).ShouldBe(await whole.LinksAsync(), $"call {n}");
            n.ShouldBeLessThan(200);
        }

        if (!isTransient) failed.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Load_AFileThatIsNotThere_IsAFaultOfThatFileAlone()
    {
        var shelf = new Shelf();
        var missing = new LoadInput("gone.jsonl", ClaimFileFormat.JsonLines, () => throw new FileNotFoundException(), CanReopen: true);
        var result = await Loader(shelf).LoadAsync([missing, Shelf.File("here.jsonl", lines)], Stop);
        result.Files[0].Fault.ShouldBe("gone.jsonl is not there: check the path.");
        result.Files[1].Fault.ShouldBeNull();
        result.Total.Loaded.ShouldBe(4);
    }

    [Fact]
    public async Task Load_AnUnchangedFile_IsNotReadAgain()
    {
        var shelf = new Shelf();
        var good = Shelf.File("here.jsonl", [lines[0], lines[2]]);
        await Loader(shelf).LoadAsync([good], Stop);
        var result = await Loader(shelf).LoadAsync([good with { File = "other-name.jsonl" }], Stop);
        result.Files[0].Unchanged.ShouldBeTrue();
        result.Total.ShouldBe(new Books(2, 0, 2, 0, 2, 0));
        (await shelf.Graph.ListLoadsAsync(10, Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Load_OtherSettingsThanTheGraphs_IsRefused()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(10, lines);
        var other = new Loader(
            shelf.Graph, ConceptScheme.BuiltIn, LoaderSettings.Default with { Comparison = new ComparisonOptions { MajorRatio = 1.5 } }, new HastyClock());
        var before = await shelf.ReportAsync();
        var refusal = await Should.ThrowAsync<ClaimGraphException>(
            () => other.LoadAsync([Shelf.File("new.jsonl", [ClaimLine.Count(99, "2019-03-01")])], Stop));
        refusal.IsTransient.ShouldBeFalse();
        (await shelf.ReportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Load_TwoLoadersAtOneTick_AreTwoLoads()
    {
        var shelf = new Shelf();
        await shelf.LoadAsync(10, [lines[0]]);
        var result = await shelf.LoadAsync(10, [lines[2]]);
        result.Total.ShouldBe(new Books(1, 0, 1, 1, 0, 0));
        (await shelf.Graph.SummarizeAsync(Stop)).Claims.ShouldBe(2);
    }

    static Loader Loader(Shelf shelf) => new(shelf.Graph, ConceptScheme.BuiltIn, LoaderSettings.Default, new HastyClock());
}
