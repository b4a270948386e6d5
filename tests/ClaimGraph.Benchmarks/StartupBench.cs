using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>What the published program costs before it says anything.</summary>
static class StartupBench
{
    internal static IEnumerable<Figure> Run(PublishedProgram program, string graph)
    {
        foreach (var arguments in new[] { "--help", $"status --graph sqlite:{graph}" })
        {
            var milliseconds = program.CpuMilliseconds(arguments);
            yield return Figure.AtMost($"claimgraph {arguments.Split(' ')[0]}", milliseconds.ToString("0 'ms of CPU'", CultureInfo.InvariantCulture), null, milliseconds, 150);
        }
    }
}
