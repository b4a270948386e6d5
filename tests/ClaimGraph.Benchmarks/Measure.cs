using System.Diagnostics;

namespace ClaimGraph.Benchmarks;

/// <summary>Times things, and quotes medians: the machines that measure are shared and noisy.</summary>
static class Measure
{
    /// <summary>The seconds that an action takes.</summary>
    internal static double Seconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>The seconds of processor time that an action takes: for work on one thread, less noisy than the clock.</summary>
    internal static double CpuSeconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>The seconds that an action takes.</summary>
    internal static async Task<double> SecondsAsync(Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Times two actions in turn, so that both meet the same noise, after one round to warm up.</summary>
    /// <returns>The medians of both, and the median of their ratio.</returns>
    internal static (double First, double Second, double Ratio) InTurn(int rounds, Action first, Action second)
    {
        first();
        second();
        var pairs = Enumerable.Range(0, rounds).Select(_ => (First: Seconds(first), Second: Seconds(second))).ToArray();
        return (Median(pairs.Select(pair => pair.First)), Median(pairs.Select(pair => pair.Second)), Median(pairs.Select(pair => pair.First / pair.Second)));
    }

    /// <summary>The middle one; the lesser of two.</summary>
    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(sorted.Length - 1) / 2];
    }
}
