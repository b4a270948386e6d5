using System.Reflection;

namespace ClaimGraph.Cli.Sample;

/// <summary>The sample claim files that travel within the program.</summary>
static class SampleFiles
{
    const string Prefix = "sample/";

    /// <summary>Writes the files into a folder, replacing older ones, in ordinal order.</summary>
    /// <returns>Their paths.</returns>
    internal static IReadOnlyList<string> WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var assembly = Assembly.GetExecutingAssembly();
        var paths = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            using var source = assembly.GetManifestResourceStream(name)!;
            using var target = File.Create(path);
            source.CopyTo(target);
            paths.Add(path);
        }

        return paths;
    }
}
