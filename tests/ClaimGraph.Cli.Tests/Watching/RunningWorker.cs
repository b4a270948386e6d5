using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Tests.Watching;

/// <summary>A worker that runs. Its log is the signal to wait for.</summary>
sealed class RunningWorker : IAsyncDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    readonly Process process;
    readonly Lock gate = new();
    readonly StringBuilder log = new();
    TaskCompletionSource news = New();
    bool isDisposed;

    internal RunningWorker(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    internal int Id => process.Id;

    internal string Log
    {
        get
        {
            lock (gate) return log.ToString();
        }
    }

    /// <summary>Waits until the log holds something so many times.</summary>
    internal async Task UntilAsync(string text, int times = 1)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            Task changed;
            lock (gate)
            {
                if (log.ToString().Split(text).Length > times) return;
                changed = news.Task;
            }

            process.HasExited.ShouldBeFalse($"The worker ended before it said '{text}':\n{Log}");
            if (Stopwatch.GetElapsedTime(begun) > patience) throw new TimeoutException($"The worker did not say '{text}' {times} times:\n{Log}");
            await Task.WhenAny(changed, process.WaitForExitAsync(), Task.Delay(patience));
        }
    }

    /// <summary>Sends a signal.</summary>
    internal void Signal(string name) => Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    /// <summary>Asks it to stop, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> StopAsync(string signal = "TERM")
    {
        Signal(signal);
        return await EndAsync();
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(patience);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Ends it as a power cut would.</summary>
    internal async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    void Take(string? line)
    {
        if (line is null) return;
        lock (gate)
        {
            log.AppendLine(line);
            news.TrySetResult();
            news = New();
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
