using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>How time and memory of the published program grow with the number of claims.</summary>
static class GrowthBench
{
    internal static IEnumerable<Figure> Run(PublishedProgram program, IReadOnlyList<int> sizes, string folder)
    {
        var runs = new List<(int Claims, double Seconds, double Peak)>();
        foreach (var claims in sizes)
        {
            var file = Filling.WriteFile(folder, claims);
            var graph = Path.Combine(folder, $"growth-{claims}.db");
            var (seconds, peak) = program.Load(file, graph);
            foreach (var left in Directory.EnumerateFiles(folder, Path.GetFileName(graph) + "*")) File.Delete(left);
            runs.Add((claims, seconds, peak));
            yield return Figure.AtMost(Say($"load of {claims:#,##0} claims: memory"), Say($"{seconds:0.0} s, {peak:0} MB at the most"), null, peak, 300);
        }

        for (var i = 1; i < runs.Count; i++)
        {
            var (less, more) = (runs[i - 1], runs[i]);
            var power = Math.Log(more.Seconds / less.Seconds) / Math.Log((double)more.Claims / less.Claims);
            yield return Figure.AtMost(Say($"growth from {less.Claims:#,##0} to {more.Claims:#,##0}"), Say($"claims^{power:0.00}"), null, power, 1.1);
        }

        // Small loads end before the caches are full; of the largest two, the larger needs no more than the other.
        if (runs is [.., var last, var largest])
            yield return Figure.AtMost("memory of the largest by the last before", Say($"{largest.Peak:0} MB"), Say($"{last.Peak:0} MB"), largest.Peak / last.Peak, 1.15);
    }

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
