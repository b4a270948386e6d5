namespace ClaimGraph.Graph;

/// <summary>A worker as others see it.</summary>
/// <param name="Report">Its last report.</param>
/// <param name="SinceReport">The time since then, by the graph's own clock; below zero where that clock was set back.</param>
/// <param name="Holds">The files that it holds.</param>
public sealed record WorkerView(WorkerReport Report, TimeSpan SinceReport, long Holds)
{
    /// <summary>Whether it reported lately enough to count as alive.</summary>
    public bool IsAlive => SinceReport.Duration() <= Report.Lease;
}
