using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    static readonly string[] files = [.. "abcde".Select(letter => new string(letter, 64))];

    [Fact]
    public async Task CheckInAsync_FreeFiles_AreTheWorkersOwn()
    {
        var graph = await NewGraphAsync();

        (await graph.CheckInAsync(Report("one"), files, Stop)).ShouldAllBe(turn => turn == FileTurn.Own);

        var worker = (await graph.ListWorkersAsync(Stop)).ShouldHaveSingleItem();
        worker.Holds.ShouldBe(files.Length);
        worker.IsAlive.ShouldBeTrue();
        worker.Report.ShouldBe(Report("one"));
    }

    [Fact]
    public async Task CheckInAsync_FilesOfALiveWorker_AreOthers()
    {
        var graph = await NewGraphAsync();
        var second = await SecondGraphAsync();
        await graph.CheckInAsync(Report("one"), files[..2], Stop);

        (await second.CheckInAsync(Report("two"), [files[2], files[1], files[0]], Stop)).ShouldBe([FileTurn.Own, FileTurn.Others, FileTurn.Others]);

        (await second.ListWorkersAsync(Stop)).Select(worker => (worker.Report.Worker, worker.Holds)).ShouldBe([("one", 2), ("two", 1)]);
    }

    [Fact]
    public async Task CheckInAsync_FileThatIsNotNamedAgain_IsFree()
    {
        var graph = await NewGraphAsync();
        await graph.CheckInAsync(Report("one"), files[..2], Stop);
        (await graph.CheckInAsync(Report("one"), files[1..3], Stop)).ShouldBe([FileTurn.Own, FileTurn.Own]);

        (await graph.CheckInAsync(Report("two"), files[..3], Stop)).ShouldBe([FileTurn.Own, FileTurn.Others, FileTurn.Others]);
    }

    [Fact]
    public async Task CheckInAsync_FilesOfADeadWorker_AreFree()
    {
        var graph = await NewGraphAsync();
        await graph.CheckInAsync(Report("dead") with { Lease = TimeSpan.Zero }, files, Stop);
        await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);

        (await graph.CheckInAsync(Report("heir"), files, Stop)).ShouldAllBe(turn => turn == FileTurn.Own);

        var workers = await graph.ListWorkersAsync(Stop);
        workers.Select(worker => (worker.Report.Worker, worker.IsAlive, worker.Holds)).ShouldBe([("dead", false, 0), ("heir", true, files.Length)]);
        // It was not dead, only slow: what it held is now the other's.
        (await graph.CheckInAsync(Report("dead"), files, Stop)).ShouldAllBe(turn => turn == FileTurn.Others);
    }

    [Fact]
    public async Task CheckInAsync_FileOfAFinishedLoad_IsLoaded()
    {
        var graph = await NewGraphAsync();
        var load = Some.Load() with { Sha256 = files[0], Finished = Some.Load().Started };
        var cut = Some.Load() with { Id = Some.Id("cut"), Sha256 = files[1], Finished = null };
        await new Batch { Load = load }.CommitAsync(graph, Stop);
        await new Batch { Load = cut }.CommitAsync(graph, Stop);

        (await graph.CheckInAsync(Report("one"), files[..2], Stop)).ShouldBe([FileTurn.Loaded, FileTurn.Own]);

        (await graph.ListWorkersAsync(Stop)).ShouldHaveSingleItem().Holds.ShouldBe(1);
    }

    [Fact]
    public async Task CheckOutAsync_Worker_IsForgottenAndItsFilesAreFree()
    {
        var graph = await NewGraphAsync();
        await graph.CheckInAsync(Report("one"), files, Stop);
        await graph.CheckInAsync(Report("two"), [], Stop);

        await graph.CheckOutAsync("one", Stop);
        await graph.CheckOutAsync("nobody", Stop);

        (await graph.ListWorkersAsync(Stop)).ShouldHaveSingleItem().Report.Worker.ShouldBe("two");
        (await graph.CheckInAsync(Report("two"), files, Stop)).ShouldAllBe(turn => turn == FileTurn.Own);
    }

    [Fact]
    public async Task CheckInAsync_ManyWorkersAtOnce_EachFileHasOneHolder()
    {
        await NewGraphAsync();
        var many = Enumerable.Range(0, 60).Select(i => i.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var graphs = new List<IClaimGraph>();
        for (var i = 0; i < 4; i++) graphs.Add(await SecondGraphAsync());

        var turns = await Task.WhenAll(graphs.Select((graph, i) => Task.Run(() => CheckInPatientlyAsync(graph, Report($"w{i}"), i % 2 == 0 ? many : [.. many.Reverse()]))));

        turns.SelectMany(turn => turn).Order(StringComparer.Ordinal).ShouldBe(many.Order(StringComparer.Ordinal));
    }

    static async Task<IEnumerable<string>> CheckInPatientlyAsync(IClaimGraph graph, WorkerReport report, string[] wanted)
    {
        while (true)
        {
            try
            {
                var turns = await graph.CheckInAsync(report, wanted, Stop);
                return wanted.Where((_, i) => turns[i] == FileTurn.Own);
            }
            catch (ClaimGraphException fault) when (fault.IsTransient)
            {
                // As the worker does: a deadlock is passing.
            }
        }
    }

    private protected static WorkerReport Report(string worker) => new()
    {
        Worker = worker,
        Machine = "desk",
        Started = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
        Lease = TimeSpan.FromSeconds(30),
        Waiting = 7,
        OldestWaiting = TimeSpan.FromSeconds(2.5),
        SetAside = 1,
    };
}
