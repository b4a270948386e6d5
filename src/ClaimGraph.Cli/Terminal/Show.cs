using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Numbers, times and books in words.</summary>
static class Show
{
    /// <summary>A count with thousands separators.</summary>
    internal static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A size in bytes: "812 bytes", "1.4 MB".</summary>
    internal static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} bytes",
        < 1_000_000 => $"{(bytes / 1e3).ToString("0.#", CultureInfo.InvariantCulture)} kB",
        < 1_000_000_000 => $"{(bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture)} MB",
        _ => $"{(bytes / 1e9).ToString("0.##", CultureInfo.InvariantCulture)} GB",
    };

    /// <summary>An instant in UTC, to the second.</summary>
    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Books on one line, so that anyone can add them up.</summary>
    internal static string Books(Books books) =>
        $"{Words.Count(books.Lines, "line")} = {Count(books.Blank)} blank + {Count(books.Read)} read; "
        + $"{Count(books.Read)} read = {Count(books.Loaded)} loaded + {Count(books.Duplicate)} duplicate + {Count(books.Rejected)} rejected";

    /// <summary>A worker on one line.</summary>
    internal static string Worker(WorkerView view)
    {
        var report = view.Report;
        var oldest = report.OldestWaiting is { } age ? $", the oldest for {Count((long)age.TotalSeconds)} s" : "";
        var silent = view.IsAlive ? "" : " (silent for longer than its lease)";
        var files = Words.Count(report.Waiting, "file");
        return $"{Output.Safe(report.Worker)} reported {Count((long)view.SinceReport.TotalSeconds)} s ago{silent}; {files} waiting{oldest}, {Count(report.SetAside)} set aside";
    }

    /// <summary>A load on one line.</summary>
    internal static string Load(LoadRecord load) =>
        $"{Output.Safe(load.File)}, {Time(load.Started)}{(load.Finished is null ? " (not finished)" : "")}, {Books(load.Books)}";
}
