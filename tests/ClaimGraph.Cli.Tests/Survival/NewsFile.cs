using System.Globalization;
using ClaimGraph.Reading;
using ClaimGraph.Tests.News;

namespace ClaimGraph.Tests.Survival;

/// <summary>A claim file as large as a test wants it, with some lines that cannot be read.</summary>
static class NewsFile
{
    const int RejectedEvery = 1_000;

    /// <summary>How many claims: few, unless <c>CLAIMGRAPH_TEST_CLAIMS</c> says otherwise.</summary>
    internal static int Claims { get; } = Number("CLAIMGRAPH_TEST_CLAIMS", 2_000);

    /// <summary>How often a program is killed: few times, unless <c>CLAIMGRAPH_TEST_KILLS</c> says otherwise.</summary>
    internal static int Kills { get; } = Number("CLAIMGRAPH_TEST_KILLS", 3);

    /// <summary>How often a server is killed: once, unless <c>CLAIMGRAPH_TEST_SERVER_KILLS</c> says otherwise.</summary>
    internal static int ServerKills { get; } = Number("CLAIMGRAPH_TEST_SERVER_KILLS", 1);

    /// <summary>Writes the file.</summary>
    internal static void Write(string path)
    {
        using (var stream = File.Create(path))
        using (var writer = new ClaimWriter(stream))
        {
            foreach (var claim in new NewsWorld(Claims).Claims()) writer.Write(claim);
        }

        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i += RejectedEvery) lines[i] = lines[i].Replace("\"kind\"", "\"sort\"", StringComparison.Ordinal);
        File.WriteAllLines(path, lines);
    }

    /// <summary>Writes a file several times over, as other claims each time: long enough to be met while it is loaded line by line.</summary>
    internal static void WriteLong(string news, string path)
    {
        const int LongEnough = 30_000;
        var lines = File.ReadAllLines(news);
        File.WriteAllLines(path, Enumerable.Range(0, (LongEnough / lines.Length) + 1)
            .SelectMany(copy => lines.Select(line => line.Replace("\"ref\":\"c", $"\"ref\":\"{copy}c", StringComparison.Ordinal))));
    }

    static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
