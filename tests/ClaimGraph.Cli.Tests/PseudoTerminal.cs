using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Tests;

/// <summary>The real program on a real terminal, made by <c>script</c>. What it writes is the signal to wait for.</summary>
sealed class PseudoTerminal : IAsyncDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    readonly ClaimGraphProgram program;
    readonly Process process;
    readonly Task reading;
    readonly Lock gate = new();
    readonly StringBuilder written = new();
    TaskCompletionSource news = New();
    int seen;

    PseudoTerminal(ClaimGraphProgram program, Process process)
    {
        (this.program, this.process) = (program, process);
        process.BeginErrorReadLine();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>All that was written so far.</summary>
    internal string Written
    {
        get
        {
            lock (gate) return written.ToString();
        }
    }

    /// <summary>Starts the program; skips the test where no terminal can be made.</summary>
    internal static PseudoTerminal Start(ClaimGraphProgram program, string arguments, int width = 80, int height = 24)
    {
        if (!File.Exists("/usr/bin/script")) Assert.Skip("There is no 'script' here to make a terminal with.");
        var command = string.Create(CultureInfo.InvariantCulture, $"echo $$ > pid; tty > tty; stty rows {height} cols {width}; exec dotnet '{ClaimGraphProgram.Assembly}' {arguments}");
        return new PseudoTerminal(program, program.StartInteractive("/usr/bin/script", "-qefc", command, "/dev/null"));
    }

    /// <summary>Waits until the program has written something since the last wait.</summary>
    internal async Task UntilAsync(string text)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            Task changed;
            lock (gate)
            {
                var at = written.ToString().IndexOf(text, seen, StringComparison.Ordinal);
                if (at >= 0)
                {
                    seen = at + text.Length;
                    return;
                }

                changed = news.Task;
            }

            reading.IsCompleted.ShouldBeFalse($"It ended before it wrote '{text}':\n{Written}");
            if (Stopwatch.GetElapsedTime(begun) > patience) throw new TimeoutException($"It did not write '{text}':\n{Written}");
            await Task.WhenAny(changed, reading, Task.Delay(patience));
        }
    }

    /// <summary>Types.</summary>
    internal async Task TypeAsync(string text)
    {
        lock (gate) seen = written.Length;
        await process.StandardInput.WriteAsync(text);
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Sends the program a signal.</summary>
    internal async Task SignalAsync(string name) => (await program.RunProcessAsync("kill", "", $"-{name}", program.Read("pid").Trim())).ShouldExitWith(0);

    /// <summary>Gives the terminal another size.</summary>
    internal async Task ResizeAsync(int width, int height)
    {
        lock (gate) seen = written.Length;
        (await program.RunProcessAsync("stty", "", "-F", program.Read("tty").Trim(), "rows", $"{height}", "cols", $"{width}")).ShouldExitWith(0);
    }

    /// <summary>Waits until the program ends.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(patience);
        await reading;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await reading;
        process.Dispose();
    }

    async Task ReadAsync()
    {
        var buffer = new char[4096];
        int read;
        while ((read = await process.StandardOutput.ReadAsync(buffer)) > 0)
        {
            lock (gate)
            {
                written.Append(buffer, 0, read);
                news.TrySetResult();
                news = New();
            }
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
