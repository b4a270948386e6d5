using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Terminal;

/// <summary>A line now and then, for logs. Silent when the user wants quiet.</summary>
sealed class ProgressLines(Output output, TimeProvider time, string unit) : IProgressView
{
    static readonly TimeSpan pause = TimeSpan.FromSeconds(10);

    readonly Lock gate = new();
    readonly long begun = time.GetTimestamp();
    long last = time.GetTimestamp();

    /// <inheritdoc/>
    public void Show(ProgressStep step)
    {
        if (output.Quiet) return;
        lock (gate)
        {
            if (time.GetElapsedTime(last) < pause) return;
            last = time.GetTimestamp();
            var percent = step.Fraction is { } fraction ? $"{Terminal.Show.Count((long)(fraction * 100))} %, " : "";
            var rate = step.Done / time.GetElapsedTime(begun).TotalSeconds;
            output.Message($"{step.What}: {percent}{Words.Count(step.Done, unit)}, {Terminal.Show.Count((long)rate)}/s");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}
