using System.Diagnostics.Metrics;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Watching;

/// <summary>What is measured of the worker's backlog, beside what loading itself counts.</summary>
sealed class WatchTelemetry : IDisposable
{
    readonly Meter meter = new(LoadTelemetry.Name);

    /// <summary>Begins to offer the figures.</summary>
    internal WatchTelemetry(Backlog backlog)
    {
        meter.CreateObservableGauge("claimgraph.queue.length", () => backlog.Waiting, "{file}", "Files that were seen and are not loaded yet.");
        meter.CreateObservableGauge("claimgraph.queue.age", () => (backlog.OldestWaiting ?? TimeSpan.Zero).TotalSeconds, "s", "For how long the oldest of them has waited.");
        meter.CreateObservableGauge("claimgraph.files.set-aside", () => backlog.SetAsideCount, "{file}", "Files that cannot be read, or break every batch.");
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}
