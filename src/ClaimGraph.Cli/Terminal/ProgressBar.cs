using ClaimGraph.Reporting;
using Spectre.Console;

namespace ClaimGraph.Cli.Terminal;

/// <summary>A bar with percent, the time that remains and the rate; taken away at the end.</summary>
sealed class ProgressBar : IProgressView
{
    readonly Output output;
    readonly TimeProvider time;
    readonly string unit;
    readonly long begun;
    readonly ProgressText what = new(24);
    readonly ProgressText counts = new(28);
    readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Task drawing;
    ProgressTask task = null!;

    /// <summary>Begins to draw.</summary>
    internal ProgressBar(Output output, TimeProvider time, string unit)
    {
        (this.output, this.time, this.unit, begun) = (output, time, unit, time.GetTimestamp());
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = output.MessagesHaveColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output.Messages),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Math.Max(20, Console.WindowWidth);
        var progress = new Progress(console, time) { AutoClear = true };
        progress.Columns(what, new ProgressBarColumn { Width = Math.Clamp(console.Profile.Width - 72, 5, 40) }, new PercentageColumn(), new RemainingTimeColumn(), counts);
        drawing = progress.StartAsync(async context =>
        {
            task = context.AddTask("progress", autoStart: true, maxValue: 1);
            task.IsIndeterminate = true;
            await ended.Task;
        });
        output.AboveBar = text => console.Write(new Text($"{text}\n"));
    }

    /// <inheritdoc/>
    public void Show(ProgressStep step)
    {
        what.Text = step.What;
        counts.Text = $"{Words.Count(step.Done, unit)}, {Terminal.Show.Count((long)(step.Done / time.GetElapsedTime(begun).TotalSeconds))}/s";
        if (step.Fraction is not { } fraction) return;
        task.IsIndeterminate = false;
        // A finished bar stops the clock, and what is read is not yet written.
        task.Value = Math.Min(fraction, 0.999);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        ended.TrySetResult();
        await drawing;
        output.AboveBar = null;
    }
}
