using System.Diagnostics;
using System.Text.Json;

namespace ClaimGraph.Tests.Watching;

/// <summary>A folder with an inbox, and the workers that watch it.</summary>
sealed class Newsroom : IAsyncDisposable
{
    readonly List<RunningWorker> workers = [];

    internal Newsroom()
    {
        Directory.CreateDirectory(Program.PathOf("in"));
        Directory.CreateDirectory(Program.PathOf("rejects"));
        Program.With("CLAIMGRAPH_WATCH_SETTLE_SECONDS", "0.3");
    }

    internal ClaimGraphProgram Program { get; } = new();

    internal string Graph { get; set; } = "sqlite:news.db";

    /// <summary>Starts a worker on the inbox, and waits until it is ready.</summary>
    internal async Task<RunningWorker> WatchAsync(params string[] more)
    {
        var worker = Start(["--inbox", "in", "--rejects", "rejects", .. more]);
        await worker.UntilAsync("claimgraph watches");
        return worker;
    }

    /// <summary>Starts a worker with other options.</summary>
    internal RunningWorker Start(params string[] options) => Take(Program.StartQuietly(["watch", "--graph", Graph, .. options]));

    /// <summary>What all workers have logged.</summary>
    internal string Logs => string.Concat(workers.Select(worker => worker.Log));

    /// <summary>Starts a worker with no more rights than anybody: root may read whatever it likes.</summary>
    internal RunningWorker StartAsNobody(params string[] options)
    {
        if (!Environment.IsPrivilegedProcess) return Start(options);
        string[] asNobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "dotnet", ClaimGraphProgram.Assembly];
        return Take(Program.StartProcess("setpriv", [.. asNobody, "watch", "--graph", Graph, .. options]));
    }

    /// <summary>Puts a file into the inbox as careful programs do: whole, by renaming it.</summary>
    internal string Put(string name, params string[] lines)
    {
        var path = Program.PathOf($"in/{name}");
        File.Move(Program.Write(Path.Combine("in", Path.GetDirectoryName(name)!, "unfinished"), lines), path, overwrite: true);
        return path;
    }

    /// <summary>Asks again and again until something holds; fails when it never does.</summary>
    internal static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromMinutes(2), "What was waited for did not happen.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>The graph's status.</summary>
    internal async Task<JsonElement> StatusAsync()
    {
        var status = (await Program.RunAsync("status", "--json", "--audit", "--graph", Graph)).ShouldExitWith(0);
        using var document = JsonDocument.Parse(status.Output);
        return document.RootElement.Clone();
    }

    /// <summary>How many claims the graph holds.</summary>
    internal async Task<long> ClaimsAsync() => (await StatusAsync()).GetProperty("claims").GetInt64();

    /// <summary>The sum of all entries of the ledger.</summary>
    internal async Task<JsonElement> LedgerAsync() => (await StatusAsync()).GetProperty("audit").GetProperty("ledger");

    /// <summary>The report, which says all that the graph says.</summary>
    internal async Task<string> ReportAsync(string? graph = null)
    {
        (await Program.RunAsync("report", "--format", "json", "--out", "report.json", "--graph", graph ?? Graph)).ShouldExitWith(0);
        return Program.Read("report.json");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers) await worker.DisposeAsync();
        Program.Dispose();
    }

    RunningWorker Take(Process process)
    {
        workers.Add(new RunningWorker(process));
        return workers[^1];
    }
}
