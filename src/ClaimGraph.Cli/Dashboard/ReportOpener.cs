using System.Diagnostics;
using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;
using ClaimGraph.Reporting.Html;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Opens a question in the report, in the user's own program for such files.</summary>
/// <param name="graph">The graph.</param>
/// <param name="provenance">What the report tells about how it was made.</param>
/// <param name="report">A report of the whole graph that is there already; null to write one of the question alone.</param>
sealed class ReportOpener(IClaimGraph graph, ReportProvenance provenance, string? report)
{
    // One name for all: at most one report stays, the last.
    const string FileName = "question.html";

    /// <summary>Opens it, or says where it is when there is nothing to open it with.</summary>
    /// <returns>What was done.</returns>
    internal async Task<string> OpenAsync(ContentId question)
    {
        var path = report is null ? await WriteAsync(question) : Path.GetFullPath(report);
        var address = new UriBuilder(new Uri(path)) { Fragment = Anchor.Question(question) }.Uri.AbsoluteUri;
        return TryOpen(address) ? $"Opened {path}" : $"The report is {path}";
    }

    async Task<string> WriteAsync(ContentId question)
    {
        var path = Path.Combine(OwnFolder.Open(), FileName);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        await DiscrepancyReport.WriteAsync(graph, new ReportOptions(ReportFormat.Html, new ReportFilter { Question = question.ToString() }) { Provenance = provenance }, file, CancellationToken.None);
        return path;
    }

    static bool TryOpen(string address)
    {
        if (StartInfo(address) is not { } start) return false;
        try
        {
            using var process = Process.Start(start);
            return process is not null;
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // The address goes over as one argument; no shell reads it. What the program says must not reach the screen.
    static ProcessStartInfo? StartInfo(string address)
    {
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(address) { UseShellExecute = true };
        if (!OperatingSystem.IsMacOS() && !HasDisplay()) return null;
        var start = new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(address);
        return start;
    }

    static bool HasDisplay() => Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
