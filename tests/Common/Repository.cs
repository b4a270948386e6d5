namespace ClaimGraph.Tests;

/// <summary>Finds the files of the repository, and the shared data that lies beside it where it was put there.</summary>
static class Repository
{
    /// <summary>The folder of the solution.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The path of a file in the shared folder beside the repository; skips the test, with the reason, where it is missing.</summary>
    internal static string Shared(params ReadOnlySpan<string> path)
    {
        var file = Path.Combine([Root, "..", "shared", .. path]);
        Assert.SkipUnless(Path.Exists(file), $"The shared data ({string.Join('/', path.ToArray())}) do not lie beside the repository.");
        return Path.GetFullPath(file);
    }

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimGraph.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
