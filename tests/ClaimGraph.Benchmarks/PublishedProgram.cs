using System.Diagnostics;
using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>The program as people get it: published, and run as a process of its own.</summary>
sealed class PublishedProgram
{
    readonly string path;

    PublishedProgram(string path) => this.path = path;

    /// <summary>Publishes the program into a folder.</summary>
    internal static PublishedProgram Publish(string project, string folder)
    {
        var output = Path.Combine(folder, "program");
        Run("dotnet", ["publish", project, "-c", "Release", "-r", "linux-x64", "-o", output, "-v", "quiet"]);
        return new PublishedProgram(Path.Combine(output, "claimgraph"));
    }

    /// <summary>Loads a file into a new embedded graph.</summary>
    /// <returns>The seconds that it took, and the most memory that was resident, in MB.</returns>
    internal (double Seconds, double PeakMegabytes) Load(string file, string graph) => Measure("load", file, "--graph", $"sqlite:{graph}", "--quiet");

    /// <summary>Runs a command.</summary>
    /// <returns>The seconds that it took, and the most memory that was resident, in MB.</returns>
    internal (double Seconds, double PeakMegabytes) Measure(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(path, arguments);
        var peak = 0.0;
        while (!process.WaitForExit(20)) peak = Math.Max(peak, PeakOf(process.Id));
        if (process.ExitCode != 0) throw new InvalidOperationException($"claimgraph {arguments[0]} ended with {process.ExitCode}.");
        return (watch.Elapsed.TotalSeconds, peak);
    }

    /// <summary>The milliseconds of processor time that a command takes, the median of several runs, by the shell's own count.</summary>
    internal double CpuMilliseconds(string arguments)
    {
        var runs = Enumerable.Range(0, 9).Select(_ =>
        {
            var times = Run("bash", ["-c", $"'{path}' {arguments} > /dev/null; times"]).Split('\n')[1];
            return times.Split(' ').Sum(Milliseconds);
        });
        return Benchmarks.Measure.Median(runs);
    }

    // "0m0.123s"
    static double Milliseconds(string time)
    {
        var minute = time.IndexOf('m', StringComparison.Ordinal);
        return (double.Parse(time[..minute], CultureInfo.InvariantCulture) * 60_000) + (double.Parse(time[(minute + 1)..].TrimEnd('s'), CultureInfo.InvariantCulture) * 1_000);
    }

    static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1000;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;

    static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
