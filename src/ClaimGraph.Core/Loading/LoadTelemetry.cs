using System.Diagnostics;
using System.Diagnostics.Metrics;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>What loading tells to whoever listens: counters and spans of .NET's own kind. Costs next to nothing while nobody does.</summary>
public static class LoadTelemetry
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "ClaimGraph";

    static readonly ActivitySource source = new(Name);
    static readonly Meter meter = new(Name);
    static readonly Counter<long> read = meter.CreateCounter<long>("claimgraph.claims.read", "{claim}", "Lines that should hold a claim, committed.");
    static readonly Counter<long> loaded = meter.CreateCounter<long>("claimgraph.claims.loaded", "{claim}", "New claims, committed.");
    static readonly Counter<long> duplicate = meter.CreateCounter<long>("claimgraph.claims.duplicate", "{claim}", "Claims that the graph held already.");
    static readonly Counter<long> rejected = meter.CreateCounter<long>("claimgraph.claims.rejected", "{claim}", "Lines that could not be read.");
    static readonly Counter<long> links = meter.CreateCounter<long>("claimgraph.links", "{link}", "Links written, by verdict; a link that moves counts again.");
    static readonly Counter<long> retries = meter.CreateCounter<long>("claimgraph.retries", "{retry}", "Batches that had to be tried again.");
    static readonly Histogram<double> batchSeconds = meter.CreateHistogram<double>(
        "claimgraph.batch.duration", "s", "The time from the beginning of a batch's transaction to its commit.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] });

    /// <summary>Begins the span of one try to write a batch; null while nobody listens.</summary>
    internal static Activity? BeginBatch(IReadOnlyList<FilePart> parts)
    {
        var span = source.StartActivity("write batch");
        span?.SetTag("claimgraph.files", parts.Count);
        span?.SetTag("claimgraph.file", parts[0].File);
        span?.SetTag("claimgraph.lines", parts.Sum(part => part.Read));
        return span;
    }

    /// <summary>Ends such a span with a fault.</summary>
    internal static void Fail(Activity? span, Exception fault) => span?.SetStatus(ActivityStatusCode.Error, fault.Message);

    /// <summary>Counts what a batch did to its files' books.</summary>
    internal static void CountBooks(IReadOnlyList<LoadRecord> before, IReadOnlyList<LoadRecord> after)
    {
        foreach (var (old, now) in before.Zip(after, (old, now) => (old.Books, now.Books)))
        {
            read.Add(now.Read - old.Read);
            loaded.Add(now.Loaded - old.Loaded);
            duplicate.Add(now.Duplicate - old.Duplicate);
            rejected.Add(now.Rejected - old.Rejected);
        }
    }

    /// <summary>Counts a batch that was committed.</summary>
    internal static void CountCommit(TimeSpan duration, IReadOnlyList<Link> added)
    {
        batchSeconds.Record(duration.TotalSeconds);
        if (!links.Enabled) return;
        foreach (var (verdict, count) in added.CountBy(link => link.Verdict))
            links.Add(count, new KeyValuePair<string, object?>("verdict", verdict.ToName()));
    }

    /// <summary>Counts a batch that has to be tried again.</summary>
    internal static void CountRetry() => retries.Add(1);
}
