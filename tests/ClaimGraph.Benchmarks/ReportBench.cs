using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>What the published program needs to write a large graph out: the report, and the exports.</summary>
static class ReportBench
{
    const double LongestReport = 10;
    const double LargestReport = 400;

    internal static IEnumerable<Figure> Run(PublishedProgram program, int claims, string folder)
    {
        var graph = Path.Combine(folder, "report.db");
        program.Load(Filling.WriteFile(folder, claims), graph);
        foreach (var format in new[] { "html", "md", "json", "csv" })
        {
            var (words, seconds, peak) = Write("report", format);
            yield return Figure.AtMost($"report --format {format}, {Count(claims)}: seconds", words, null, seconds, LongestReport);
            yield return Figure.AtMost($"report --format {format}, {Count(claims)}: memory", words, null, peak, LargestReport);
        }

        foreach (var format in new[] { "graphml", "cypher", "csv" })
            yield return Figure.Plain($"export --format {format}, {Count(claims)}", Write("export", format).Words);

        (string Words, double Seconds, double Peak) Write(string command, string format)
        {
            var path = Path.Combine(folder, $"{command}.{format}");
            var (seconds, peak) = program.Measure(command, "--format", format, "--out", path, "--graph", $"sqlite:{graph}", "--quiet");
            var size = Directory.Exists(path) ? Directory.EnumerateFiles(path).Sum(file => new FileInfo(file).Length) : new FileInfo(path).Length;
            return (string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s, {peak:0} MB at the most, {size / 1e6:0.0} MB written"), seconds, peak);
        }
    }

    static string Count(int claims) => claims.ToString("#,##0 'claims'", CultureInfo.InvariantCulture);
}
